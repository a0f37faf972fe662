package daybook.application.service;

import daybook.application.port.out.DueQuery.Place;
import daybook.domain.incident.Incident;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page of what is due ended, in letters that mean nothing to whoever hands them back. */
final class DueCursor {

    private static final Pattern PLACE =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})? (" + Incident.REFERENCE_PATTERN + ")");

    private DueCursor() {}

    static String after(Place last) {
        return Cursor.inLetters(last.reviewOn().map(LocalDate::toString).orElse("") + " " + last.reference());
    }

    static Place read(String cursor) {
        try {
            Matcher place = PLACE.matcher(Cursor.text(cursor));
            if (!place.matches()) {
                throw Cursor.notOurs();
            }
            return new Place(Optional.ofNullable(place.group(1)).map(LocalDate::parse), place.group(2));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw Cursor.notOurs();
        }
    }
}
