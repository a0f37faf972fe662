package daybook.adapters.cli.catalogue;

import daybook.adapters.cli.terminal.Page;
import daybook.domain.guidance.Edition;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.OwnDecision;
import daybook.domain.guidance.Wording;

/** An edition of the guidance: the approach that held on the day of a report. */
record EditionEntry(Edition edition, ForceSettings settings, Wording wording) implements Entry {

    @Override
    public String id() {
        return edition.id();
    }

    String says() {
        return wording.of("edition." + id());
    }

    /** For which days of report it is applied. */
    String days() {
        return switch (edition) {
            case BEFORE_2024 -> "reported before " + settings.adoptedOn();
            case NPCC_2024 -> "reported from " + settings.adoptedOn() + " on";
        };
    }

    @Override
    public void show(Page page) {
        page.heading(id() + ": an edition of the guidance")
                .paragraph(
                        2,
                        "Applied to what was " + days() + " (" + OwnDecision.ADOPTED_ON_THE_PUBLIC_NOTICE.id() + ").")
                .paragraph(2, says());
    }
}
