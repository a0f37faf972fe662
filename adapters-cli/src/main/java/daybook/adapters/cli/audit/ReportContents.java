package daybook.adapters.cli.audit;

import java.util.Arrays;

/** The sections of a report, in their order. */
enum ReportContents {
    ACCURACY("accuracy", "Accuracy"),
    RULES("rules", "Findings by rule"),
    MONTHS("months", "By month of the report"),
    OUTCOMES("outcomes", "By outcome"),
    ROLES("roles", "Roles of children"),
    TIMES("times", "Time to record"),
    CANNOT_TELL("cannot-tell", "What could not be told"),
    SWITCHED_OFF("switched-off", "Rules that were not checked"),
    LIMITS("limits", "What these figures do not say");

    private final String id;
    private final String title;

    ReportContents(String id, String title) {
        this.id = id;
        this.title = title;
    }

    static String title(String id) {
        return Arrays.stream(values())
                .filter(it -> it.id.equals(id))
                .map(it -> it.title)
                .findFirst()
                .orElseThrow();
    }

    /** A list of links to them. */
    static void write(Html page) {
        page.element("ul", () -> {
            for (ReportContents section : values()) {
                page.element("li", () -> page.text("a", section.title, "href", "#" + section.id));
            }
        });
    }
}
