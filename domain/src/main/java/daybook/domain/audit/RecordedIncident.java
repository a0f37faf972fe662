package daybook.domain.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of one incident as a force exported them, crime by crime.
 *
 * @param reference the force's own number of it
 * @param rows at least one; each tells its crime
 * @param crimes the same rows by crime, in the order in which the crimes come
 * @param isWhole whether no row of it was rejected, so that what is not there may be said to be missing
 */
public record RecordedIncident(String reference, List<RecordedRow> rows, List<RecordedCrime> crimes, boolean isWhole) {

    public RecordedIncident {
        rows = List.copyOf(rows);
        crimes = List.copyOf(crimes);
    }

    /**
     * The incident of these rows.
     *
     * @throws IllegalArgumentException if there is none, or one does not tell its crime
     */
    public static RecordedIncident of(String reference, List<RecordedRow> rows, boolean isWhole) {
        Map<String, List<RecordedRow>> byCrime = new LinkedHashMap<>();
        for (RecordedRow row : rows) {
            byCrime.computeIfAbsent(row.text(Detail.CRIME), it -> new ArrayList<>(4))
                    .add(row);
        }
        if (rows.isEmpty() || byCrime.containsKey("")) {
            throw new IllegalArgumentException("an incident has rows, and each tells its crime");
        }
        List<RecordedCrime> crimes = new ArrayList<>(byCrime.size());
        byCrime.forEach((crime, its) -> crimes.add(new RecordedCrime(crime, its)));
        return new RecordedIncident(reference, rows, crimes, isWhole);
    }

    @Override
    public String toString() {
        return "RecordedIncident[masked]";
    }
}
