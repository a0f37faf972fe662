package daybook.application.service;

import daybook.application.port.in.RefusedReport;
import daybook.application.port.out.IndexCard;
import daybook.domain.incident.Incident;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;

/** Where a page ended, in letters that mean nothing to whoever hands them back. */
final class Cursor {

    private static final int DAY = "2026-05-11".length();

    private Cursor() {}

    static String after(IndexCard last) {
        return inLetters(last.reportedOn() + last.reference());
    }

    /** As much of the last card as its place in the order takes. */
    static IndexCard read(String cursor) {
        try {
            String text = text(cursor);
            String reference = text.length() < DAY ? "" : text.substring(DAY);
            if (!reference.matches(Incident.REFERENCE_PATTERN)) {
                throw notOurs();
            }
            LocalDate day = LocalDate.parse(text.substring(0, DAY));
            return new IndexCard(reference, day, Optional.empty(), false, Optional.empty());
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw notOurs();
        }
    }

    /** A place in an order, as the letters that it is handed out in. */
    static String inLetters(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The place that stands in such letters.
     *
     * @throws IllegalArgumentException if they are no such letters
     */
    static String text(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }

    /** Refuses what no page came with. */
    static RefusedReport notOurs() {
        return RefusedReport.at("cursor", "expected the cursor that the page before came with");
    }
}
