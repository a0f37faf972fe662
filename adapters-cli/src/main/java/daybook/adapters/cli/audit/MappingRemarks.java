package daybook.adapters.cli.audit;

import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.Page;
import daybook.application.port.in.MappingProposal;
import daybook.application.port.in.MappingProposal.About;
import daybook.application.port.in.MappingProposal.Remark;
import java.util.List;
import java.util.stream.Collectors;

/** What to know of a mapping that was proposed, for reading. */
record MappingRemarks(Console console) {

    void say(MappingProposal proposal, int rows) {
        Page page = console.page();
        page.paragraph("Proposed from " + rows + (rows == 1 ? " row" : " rows")
                + ". Look it over: what a column or a word means, only the force can say.");
        for (About about : About.values()) {
            List<Remark> its = proposal.remarks().stream()
                    .filter(it -> it.about() == about)
                    .toList();
            if (!its.isEmpty()) {
                page.heading(heading(about));
                say(page, about, its);
            }
        }
        console.out().flush();
    }

    private static void say(Page page, About about, List<Remark> its) {
        switch (about) {
            case PERSONAL, NOT_KNOWN -> page.paragraph(2, list(its, true));
            case NO_COLUMN -> page.paragraph(2, list(its, false));
            default -> its.forEach(it -> page.item(2, "- ", line(it)));
        }
    }

    private static String list(List<Remark> its, boolean columns) {
        return its.stream()
                .map(it -> columns ? quoted(it.column()) : it.detail())
                .collect(Collectors.joining(", "));
    }

    private static String heading(About about) {
        return switch (about) {
            case MISSING -> "To be added before it can be used";
            case WORDS -> "Words whose meaning is not known: until \"words\" says it, rows with them are rejected";
            case FLAGS -> "Flags that are not known: until \"words\" says what they mean, they are passed over";
            case DAYS -> "Days in no known form: until \"days\" has it, rows with them are rejected";
            case DAY_FIRST -> "Days";
            case BY_VALUES -> "Chosen for what stands in it";
            case SURER_NAME -> "Chosen for the surer name";
            case CAME_FIRST -> "Chosen because it comes first, or because the other is empty";
            case DOES_NOT_FIT ->
                "Ignored, because most of what stands in it is not known: if it is the one, add it with its words";
            case PERSONAL -> "Ignored, because it tells who somebody is, or what happened in free words";
            case NOT_KNOWN -> "Ignored, because its name is not known";
            case NO_COLUMN -> "Without a column, so that checks that need it cannot tell";
        };
    }

    private static String line(Remark it) {
        return switch (it.about()) {
            case MISSING -> it.detail() + ": no column was found that tells it";
            case WORDS, FLAGS -> it.detail() + ", column " + quoted(it.column()) + ": " + words(it);
            case DAYS -> it.detail() + ", column " + quoted(it.column()) + ": in " + it.more() + " rows";
            case DAY_FIRST -> "Every day can be read with its month first as well; it is read with its day first.";
            case BY_VALUES, DOES_NOT_FIT -> it.detail() + ": " + quoted(it.column());
            case SURER_NAME, CAME_FIRST ->
                it.detail() + ": " + quoted(it.column()) + " rather than " + quoted(it.other());
            case PERSONAL, NOT_KNOWN, NO_COLUMN -> it.detail() + it.column();
        };
    }

    private static String words(Remark it) {
        String shown = it.words().stream().map(MappingRemarks::quoted).collect(Collectors.joining(", "));
        String more = it.more() == 1
                ? "1 word that is not shown, lest it tell of somebody"
                : it.more() + " words that are not shown, lest they tell of somebody";
        return it.more() == 0 ? shown : shown.isEmpty() ? more : shown + "; " + more;
    }

    private static String quoted(String text) {
        StringBuilder plain = new StringBuilder("\"");
        text.chars().forEach(it -> plain.append(Character.isISOControl(it) ? '?' : (char) it));
        return plain.append('"').toString();
    }
}
