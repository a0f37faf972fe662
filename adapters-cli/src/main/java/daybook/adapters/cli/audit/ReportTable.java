package daybook.adapters.cli.audit;

import daybook.domain.audit.figures.ShownCount;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of a report. Rows in which everything is fewer than ten, or nothing, are named below it in one sentence.
 *
 * @param caption what it counts
 * @param head the names of the columns; the first is that of the rows' own names
 * @param rows each begins with its name
 * @param few the names of the rows that are not in it
 */
record ReportTable(String caption, List<String> head, List<List<String>> rows, List<String> few) {

    /** A table that is being put together. */
    static final class Draft {

        private final String caption;
        private final List<String> head;
        private final List<List<String>> rows = new ArrayList<>();
        private final List<String> few = new ArrayList<>();

        Draft(String caption, String... head) {
            this.caption = caption;
            this.head = List.of(head);
        }

        /** A row, or only its name if there is nothing else to say in it. */
        void row(String name, List<ShownCount> counts, String... more) {
            if (isFew(counts)) {
                few.add(name.split("  ")[0]);
                return;
            }
            List<String> cells = new ArrayList<>(List.of(name));
            counts.stream().map(ReportWords::count).forEach(cells::add);
            cells.addAll(List.of(more));
            rows.add(cells);
        }

        ReportTable build() {
            return new ReportTable(caption, head, rows, few);
        }
    }

    static boolean isFew(List<ShownCount> counts) {
        return counts.stream()
                .allMatch(it -> it.isExact() ? it.value() == 0 : it.kind() == ShownCount.Kind.FEWER_THAN_TEN);
    }

    void write(Html page, boolean internal) {
        if (!rows.isEmpty()) {
            page.element("table", () -> {
                page.text("caption", caption);
                page.element(
                        "thead",
                        () -> page.element("tr", () -> head.forEach(it -> page.text("th", it, "scope", "col"))));
                page.element("tbody", () -> rows.forEach(row -> write(page, row)));
            });
        }
        if (!few.isEmpty()) {
            page.text(
                    "p",
                    (internal ? "None: " : "Fewer than 10 each, perhaps none: ") + String.join("; ", few) + ".",
                    "class",
                    "few");
        }
    }

    private void write(Html page, List<String> row) {
        page.element("tr", () -> {
            page.text("th", row.get(0), "scope", "row");
            row.subList(1, row.size()).forEach(it -> page.text("td", it));
        });
    }
}
