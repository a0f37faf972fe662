package daybook.application.service;

import daybook.application.port.in.RefusedReport;

/** How much a page may hold. */
final class PageLimit {

    private PageLimit() {}

    /** That many, or as many as is usual where nobody said; refused beyond the most there may be. */
    static int of(Integer wanted, int usual, int most) {
        int limit = wanted == null ? usual : wanted;
        if (limit < 1 || limit > most) {
            throw RefusedReport.at("limit", "expected a number from 1 to " + most);
        }
        return limit;
    }
}
