package daybook.adapters.cli.catalogue;

import daybook.domain.recording.Offence;
import java.time.LocalDate;
import java.util.Optional;

/** What the catalogue says of an offence, in words. */
final class OffenceWords {

    private OffenceWords() {}

    static String basis(Offence offence) {
        return switch (offence.basis()) {
            case VICTIM -> "victim";
            case STATE -> "state";
            case EITHER -> "either";
        };
    }

    /** From when until when it is in force, as far as the list says; empty if it says neither. */
    static String dates(Offence offence) {
        return (from(offence) + " " + until(offence)).strip();
    }

    private static String from(Offence offence) {
        return said("from ", offence.commencement());
    }

    private static String until(Offence offence) {
        return said("until ", offence.cessation());
    }

    private static String said(String word, Optional<LocalDate> day) {
        return day.map(it -> word + it).orElse("");
    }
}
