package daybook.adapters.cli.catalogue;

import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.Page;
import daybook.application.json.OffenceJson;
import daybook.domain.guidance.Source;
import daybook.domain.guidance.Wording;
import daybook.domain.recording.Offence;
import daybook.domain.recording.OffenceClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows offences: many as a table for each class, few with everything said in full. */
final class OffencePages {

    private static final int FEW = 2;

    private final Console console;

    OffencePages(Console console) {
        this.console = console;
    }

    /** Shows these; {@code asked} if they were asked for by code or class. */
    void show(List<Offence> offences, boolean asked) {
        Page page = console.page();
        if (offences.isEmpty()) {
            page.paragraph("None of these was in force on that day.");
        } else if (asked && offences.size() <= FEW) {
            offences.forEach(it -> one(it, page));
        } else {
            page.paragraph("The offences that the guidance leads to, or that stand beside them. "
                    + "Daybook deals with no others.");
            page.gap();
            table(offences).show(console);
            page.gap();
            page.paragraph(
                    "Under 'At most': the longest sentence, whether a crime is counted by victim, against the state"
                            + " or either, and the days in force where the list gives them.");
        }
        source(page);
    }

    private static Table table(List<Offence> offences) {
        Table table = new Table("Code", "Offence", "Law", "At most");
        byClass(offences).forEach((group, its) -> {
            table.group("Class " + group.id() + ": " + group.title());
            its.forEach(it -> table.row(it.code(), it.title(), it.act() + "\n" + it.section(), inShort(it)));
        });
        return table;
    }

    /** The classes in the order of the list, each with all its offences: the list comes back to some. */
    private static Map<OffenceClass, List<Offence>> byClass(List<Offence> offences) {
        return offences.stream()
                .collect(Collectors.groupingBy(Offence::offenceClass, LinkedHashMap::new, Collectors.toList()));
    }

    private static String inShort(Offence offence) {
        return (OffenceJson.longestSentence(offence) + "\n" + OffenceWords.basis(offence) + "\n"
                        + OffenceWords.dates(offence))
                .strip();
    }

    private static void one(Offence offence, Page page) {
        String dates = OffenceWords.dates(offence);
        page.heading(offence.code() + " " + offence.title())
                .item(
                        2,
                        "Class       ",
                        offence.offenceClass().id() + ", "
                                + offence.offenceClass().title())
                .item(2, "Law         ", offence.act() + ", " + offence.section())
                .item(2, "At most     ", OffenceJson.longestSentence(offence))
                .item(2, "Counted     ", inFull(offence))
                .item(2, "In force    ", dates.isEmpty() ? "the list gives no dates" : dates);
    }

    private static String inFull(Offence offence) {
        return switch (offence.basis()) {
            case VICTIM -> "by victim";
            case STATE -> "against the state";
            case EITHER -> "by victim or against the state";
        };
    }

    private static void source(Page page) {
        String id = Source.HO_NOL_2026.id();
        page.gap();
        page.paragraph(
                page.ink().quiet("Source: " + id + ", " + Wording.english().of("source." + id + ".title") + "."));
    }
}
