package daybook.adapters.cli.audit;

import daybook.domain.audit.Detail;
import daybook.domain.audit.figures.AuditTally;
import daybook.domain.audit.figures.Share;
import daybook.domain.audit.figures.ShownCount;
import daybook.domain.guidance.Wording;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What codes and numbers of a report are called in English. */
final class ReportWords {

    static final Wording WORDING = Wording.english();

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private ReportWords() {}

    static String count(ShownCount count) {
        return switch (count.kind()) {
            case EXACT -> number(count.value());
            case FEWER_THAN_TEN -> "fewer than 10";
            case TEN_OR_MORE -> "10 or more";
            case WITHHELD -> "not shown";
        };
    }

    static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    static String percent(Share share) {
        return percent(share.share());
    }

    /** The interval of a share, in per cent. */
    static String interval(Share share) {
        return percent(share.low()) + " to " + percent(share.high());
    }

    /** Never rounded to all where one is missing. */
    private static String percent(double share) {
        double rounded = Math.round(share * 1000) / 10.0;
        return String.format(Locale.UK, "%.1f %%", rounded == 100 && share < 1 ? 99.9 : rounded);
    }

    static String month(String code) {
        return code.matches("\\d{4}-\\d{2}") ? YearMonth.parse(code).format(MONTH) : special(code);
    }

    static String outcome(String code) {
        String key = "outcome." + code + ".title";
        return WORDING.has(key) ? code + "  " + WORDING.of(key) : special(code);
    }

    static String detail(String code) {
        return Detail.valueOf(code).says(WORDING);
    }

    private static String special(String code) {
        return code.equals(AuditTally.NOT_TOLD)
                ? "Not told"
                : code.equals(AuditTally.OPEN) ? "Open, no outcome" : sentence(code);
    }

    private static String sentence(String code) {
        String words = code.replace('_', ' ').toLowerCase(Locale.UK);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
