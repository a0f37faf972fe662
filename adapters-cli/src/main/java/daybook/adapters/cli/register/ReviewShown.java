package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.Page;
import daybook.application.json.ReviewJson;
import daybook.application.port.in.ReviewList;
import java.io.IOException;

/** What is due for review, as text for people or as JSON for programs. */
final class ReviewShown {

    private final Format format;
    private final Console console;

    ReviewShown(Format format, Console console) {
        this.format = format;
        this.console = console;
    }

    void due(ReviewList list) throws IOException {
        switch (format) {
            case text -> text(list);
            case json -> console.out().line(new ReviewJson().line(list));
        }
    }

    private void text(ReviewList list) {
        Page page = console.page();
        if (list.records().isEmpty()) {
            page.paragraph("Nothing is due for review.");
        }
        list.records().forEach(it -> page.item(2, "-  ", page.ink().strong(it.reference()) + "  " + when(it)));
        list.next().ifPresent(it -> page.gap().paragraph("There may be more: --after " + it));
    }

    private static String when(ReviewList.Due due) {
        return due.reviewOn()
                .map(day -> (due.overdue() ? "overdue, by " : "due by ") + day)
                .orElse("no schedule set; reported on " + due.reportedOn());
    }
}
