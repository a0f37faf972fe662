package daybook.domain.recording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the Notifiable Offence List says of one offence. Source: HO-NOL-2026. */
final class OffenceRecord {

    private static final Map<String, OffenceRecord> LIST = read();

    private final String[] columns;
    private final OffenceClass offenceClass;
    private final int longestSentence;
    private final Offence.Basis basis;
    private final LocalDate commencement;
    private final LocalDate cessation;

    /** From one row of the list, split into its columns. */
    OffenceRecord(String[] columns) {
        this.columns = columns;
        offenceClass = OffenceClass.under(columns[2]);
        longestSentence = columns[6].equals("life") ? Integer.MAX_VALUE : Integer.parseInt(columns[6]);
        basis = Offence.Basis.valueOf(columns[7]);
        commencement = day(columns[8]);
        cessation = day(columns[9]);
    }

    static OffenceRecord of(String name) {
        OffenceRecord listed = LIST.get(name);
        if (listed == null) {
            throw new IllegalStateException("offences.psv has no row for " + name);
        }
        return listed;
    }

    String code() {
        return columns[1];
    }

    OffenceClass offenceClass() {
        return offenceClass;
    }

    String title() {
        return columns[3];
    }

    String act() {
        return columns[4];
    }

    String section() {
        return columns[5];
    }

    int longestSentence() {
        return longestSentence;
    }

    Offence.Basis basis() {
        return basis;
    }

    Optional<LocalDate> commences() {
        return Optional.ofNullable(commencement);
    }

    Optional<LocalDate> ceases() {
        return Optional.ofNullable(cessation);
    }

    boolean inForceOn(LocalDate day) {
        return (commencement == null || !day.isBefore(commencement)) && (cessation == null || !day.isAfter(cessation));
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static Map<String, OffenceRecord> read() {
        Map<String, OffenceRecord> list = new HashMap<>();
        try (InputStream in = OffenceRecord.class.getResourceAsStream("offences.psv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] columns = line.split("\\|", -1);
                    list.put(columns[0], new OffenceRecord(columns));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("offences.psv cannot be read", unreadable);
        }
        return list;
    }
}
