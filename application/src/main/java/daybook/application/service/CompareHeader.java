package daybook.application.service;

import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.ExportRow;
import daybook.domain.audit.Detail;
import java.util.Collections;
import java.util.List;

/** Says once for each file in which its columns are not those of the mapping. Not for several threads. */
final class CompareHeader {

    private final ReadMapping mapping;
    private final AuditRecords.Told told;
    private List<String> header = List.of();

    CompareHeader(ReadMapping mapping, AuditRecords.Told told) {
        this.mapping = mapping;
        this.told = told;
    }

    /** Rows of one file share their header. */
    void of(ExportRow row) {
        if (row.header() != header) {
            header = row.header();
            compare(row.place().file());
        }
    }

    private void compare(String file) {
        mapping.columns().forEach((detail, name) -> {
            int times = Collections.frequency(header, name);
            if (times != 1) {
                told.warned(
                        file,
                        "expected " + (times == 0 ? "a column" : "one column") + " that tells " + detail
                                + ", under the header that the mapping names");
            }
        });
        List<String> others = header.stream()
                .filter(it -> !it.isEmpty() && !mapping.places(it))
                .toList();
        // Without these two it may be no header but a row, and then its cells tell of somebody.
        if (!others.isEmpty() && has(Detail.INCIDENT) && has(Detail.CRIME)) {
            told.warned(file, "not in the mapping, and not read: " + String.join(", ", others));
        }
    }

    private boolean has(Detail detail) {
        return header.contains(mapping.columns().get(detail));
    }
}
