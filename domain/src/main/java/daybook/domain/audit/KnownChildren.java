package daybook.domain.audit;

import daybook.domain.child.ChildReference;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.incident.Answer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells the rows of a record what a register knows of the children on them. Of a child whom it does not know it tells nothing.
 *
 * @param settings of the force whose register it is: what counts goes by them
 * @param children those whom the register was asked about, each under the reference that the rows have
 */
public record KnownChildren(ForceSettings settings, Map<String, KnownChild> children) {

    private static final Pattern REFERENCE = Pattern.compile(ChildReference.PATTERN);

    public KnownChildren {
        children = Map.copyOf(children);
    }

    /** The references of the children on a record whom a register can be asked about: nobody who was an adult. */
    public static Set<String> of(RecordedIncident incident) {
        return incident.rows().stream()
                .filter(RecordedRow::mayBeOfAChild)
                .map(it -> it.text(Detail.PERSON))
                .filter(it -> REFERENCE.matcher(it).matches())
                .collect(Collectors.toSet());
    }

    /** The same record with what is known of the children on it. What the export itself tells stays as it is. */
    public RecordedIncident on(RecordedIncident incident) {
        Map<String, Optional<LocalDate>> reported = new HashMap<>();
        for (RecordedCrime crime : incident.crimes()) {
            reported.put(
                    crime.reference(), crime.telling(Detail.REPORTED_ON).value(Detail.REPORTED_ON, LocalDate.class));
        }
        return RecordedIncident.of(
                incident.reference(),
                incident.rows().stream()
                        .map(it -> on(it, incident.reference(), reported.get(it.text(Detail.CRIME))))
                        .toList(),
                incident.isWhole());
    }

    private RecordedRow on(RecordedRow row, String incident, Optional<LocalDate> reported) {
        KnownChild child = children.get(row.text(Detail.PERSON));
        if (child == null || !child.isKnown() || !row.mayBeOfAChild()) {
            return row;
        }
        RecordedRow told = row.withUntold(Detail.OTHER_REFERENCE, child.hasAnother() ? Answer.YES : Answer.NO);
        OptionalInt notices =
                reported.isPresent() ? child.notices(incident, reported.get(), settings) : OptionalInt.empty();
        return notices.isPresent() ? told.withUntold(Detail.NOTICES, notices.getAsInt()) : told;
    }

    @Override
    public String toString() {
        return "KnownChildren[masked]";
    }
}
