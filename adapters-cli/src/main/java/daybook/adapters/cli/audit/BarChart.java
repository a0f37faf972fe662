package daybook.adapters.cli.audit;

import daybook.domain.audit.figures.ShownCount;
import java.util.List;

/**
 * Bars as SVG, each with its label and its number. What is not shown has words in place of a bar.
 *
 * @param id of the chart in its page
 * @param title what it shows, for whoever does not see it
 * @param bars from the top
 */
record BarChart(String id, String title, List<Bar> bars) {

    private static final int HEIGHT = 24;
    private static final int THICKNESS = 16;
    private static final int LABELS = 220;
    private static final int WIDEST = 400;
    private static final int WIDTH = 720;

    /**
     * One bar.
     *
     * @param label what it is of
     * @param count how long it is
     * @param kind how it is drawn, as a class of the style sheet
     */
    record Bar(String label, ShownCount count, String kind) {}

    void write(Html page) {
        int height = HEIGHT * bars.size();
        page.element(
                "svg",
                () -> {
                    page.text("title", title, "id", id);
                    for (int i = 0; i < bars.size(); i++) {
                        write(page, bars.get(i), HEIGHT * i);
                    }
                },
                "role",
                "img",
                "aria-labelledby",
                id,
                "viewBox",
                "0 0 " + WIDTH + " " + Math.max(1, height),
                "class",
                "chart");
    }

    private void write(Html page, Bar bar, int top) {
        int base = top + THICKNESS - 3;
        page.text("text", bar.label(), "x", at(LABELS - 8), "y", at(base), "text-anchor", "end");
        int length = bar.count().isExact()
                ? (int) Math.round((double) WIDEST * bar.count().value() / longest())
                : 0;
        if (length > 0) {
            page.text(
                    "rect",
                    "",
                    "x",
                    at(LABELS),
                    "y",
                    at(top),
                    "width",
                    at(length),
                    "height",
                    at(THICKNESS),
                    "class",
                    bar.kind());
        }
        page.text("text", ReportWords.count(bar.count()), "x", at(LABELS + length + 6), "y", at(base));
    }

    private long longest() {
        return bars.stream().mapToLong(it -> it.count().value()).max().orElse(1);
    }

    private static String at(int number) {
        return Integer.toString(number);
    }
}
