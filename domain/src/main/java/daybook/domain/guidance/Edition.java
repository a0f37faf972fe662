package daybook.domain.guidance;

import java.time.LocalDate;
import java.util.Optional;

/** Which approach to recording held on the day of a report. Source: NPCC-2024; DAYBOOK-02 for the day. */
public enum Edition {
    /** A child of 10 or over was recorded as a suspect, and any outcome could close category 2. */
    BEFORE_2024("BEFORE-2024"),
    NPCC_2024("NPCC-2024");

    private final String id;

    Edition(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** The edition for a report of that day in a force with these settings. */
    public static Edition on(LocalDate reported, ForceSettings settings) {
        return reported.isBefore(settings.adoptedOn()) ? BEFORE_2024 : NPCC_2024;
    }

    /** The first day it is applied by a force with these settings; none for what went before. */
    public Optional<LocalDate> inForceFrom(ForceSettings settings) {
        return this == NPCC_2024 ? Optional.of(settings.adoptedOn()) : Optional.empty();
    }
}
