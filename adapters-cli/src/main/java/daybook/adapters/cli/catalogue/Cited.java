package daybook.adapters.cli.catalogue;

import daybook.adapters.cli.terminal.Page;
import daybook.domain.guidance.Citation;
import java.util.List;
import java.util.stream.Collectors;

/** Citations in words. */
public final class Cited {

    private Cited() {}

    /** All of them in one line. */
    public static String inLine(List<Citation> citations) {
        return citations.stream().map(Citation::toString).collect(Collectors.joining("; "));
    }

    /** All of them as an aside behind a text. */
    static String beside(List<Citation> citations, Page page) {
        return citations.isEmpty() ? "" : " " + page.ink().quiet("[" + inLine(citations) + "]");
    }

    /** Where in one source, as an aside behind a text; empty for the whole of it. */
    static String placesIn(String source, List<Citation> citations, Page page) {
        String places = citations.stream()
                .filter(it -> it.source().equals(source) && !it.place().isEmpty())
                .map(Citation::place)
                .collect(Collectors.joining(", "));
        return places.isEmpty() ? "" : " " + page.ink().quiet("[" + places + "]");
    }

    /** Whether one of them cites that source or decision. */
    static boolean cites(String id, List<Citation> citations) {
        return citations.stream().anyMatch(it -> it.source().equals(id));
    }
}
