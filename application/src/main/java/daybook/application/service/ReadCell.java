package daybook.application.service;

import daybook.application.port.in.ExportMapping;
import daybook.domain.audit.Detail;
import daybook.domain.audit.FlagSet;
import daybook.domain.category.Category;
import daybook.domain.child.Role;
import daybook.domain.child.Sex;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Flag;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the cells of one column. Safe to share between threads. */
final class ReadCell {

    /** The most characters of a word that comes again and again. */
    private static final int WORD = 40;

    /** The most characters that a number or a name of somebody may have. */
    static final int LONGEST_TEXT = 200;

    static final Pattern BETWEEN = Pattern.compile("[,;|+]");

    private final Detail detail;
    private final Map<String, String> words;
    private final ReadDay days;

    ReadCell(Detail detail, Map<String, String> words, ReadDay days) {
        this.detail = detail;
        this.words = words;
        this.days = days;
    }

    /** What an empty cell says: that there is none, for what is entered only where there is one. */
    boolean emptySaysNone() {
        return switch (detail) {
            case OUTCOME, CANCELLATION, LATE_RATIONALE, DEPARTURE, AGENCY, OUTCOME_RATIONALE, REPEATED, FLAGS -> true;
            default -> false;
        };
    }

    /** The most characters of a cell that is better remembered than read again; 0 where it is read as quickly. */
    int longestToKeep() {
        return switch (detail) {
            case INCIDENT, CRIME, PERSON, CANCELLED_BY, INVESTIGATING_OFFICER -> words.isEmpty() ? 0 : WORD;
            case DATE_OF_BIRTH, HAPPENED_ON, REPORTED_ON, RECORDED_ON, OUTCOME_DAY, REPORTED_AT, RECORDED_AT ->
                words.isEmpty() && days.isQuick() ? 0 : WORD;
            default -> WORD;
        };
    }

    /** The value of a cell that is not empty; none if it cannot be read. */
    Optional<Object> read(String cell) {
        // Most cells without words are numbers of their own, and to fold each would cost more than to read it.
        String meant = words.isEmpty() ? null : words.get(Fold.of(cell));
        return meant == null ? meaning(cell).map(it -> it) : said(meant).map(it -> it);
    }

    /** What a word of the mapping says. */
    private Optional<?> said(String meant) {
        if (meant.equals(ExportMapping.NOT_KNOWN)) {
            return Optional.of(Untold.NOT_KNOWN);
        }
        return meant.equals(ExportMapping.NONE) && detail != Detail.FLAGS ? Optional.of(Untold.NONE) : meaning(meant);
    }

    private Optional<?> meaning(String text) {
        return switch (detail) {
            case INCIDENT, CRIME, PERSON, CANCELLED_BY, INVESTIGATING_OFFICER ->
                Optional.of(text).filter(it -> it.length() <= LONGEST_TEXT);
            case ROLE -> named(Role.values(), text);
            case SEX -> named(Sex.values(), text);
            case CATEGORY -> named(Category.values(), text);
            case ONLINE, VICTIM_SIDE_AWARE, ACTIVITY_COMPLETED, REPEATED, EVERY_ROW, OTHER_REFERENCE ->
                named(Answer.values(), text);
            case LATE_RATIONALE, DEPARTURE, AGENCY, OUTCOME_RATIONALE ->
                Optional.of(named(Answer.values(), text).orElse(Answer.YES));
            case AGE, NOTICES -> number(text);
            case OFFENCE -> ReadCode.offence(text);
            case FLAGS -> flags(text);
            case OUTCOME -> ReadCode.outcome(text);
            case CANCELLATION -> ReadCode.ground(text);
            case DATE_OF_BIRTH, HAPPENED_ON, REPORTED_ON, RECORDED_ON, OUTCOME_DAY, REPORTED_AT, RECORDED_AT ->
                days.read(text);
        };
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String text) {
        String folded = Fold.of(text).replace('-', '_').replace(' ', '_');
        return Arrays.stream(values)
                .filter(it -> it.name().equalsIgnoreCase(folded))
                .findFirst();
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(text)).filter(it -> it <= 120) : Optional.empty();
    }

    /** Flags of other matters are no concern here. */
    private Optional<FlagSet> flags(String text) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (String word : BETWEEN.split(text)) {
            String folded = Fold.of(word);
            named(Flag.values(), words.getOrDefault(folded, folded)).ifPresent(flags::add);
        }
        return Optional.of(new FlagSet(flags));
    }

    /** Whether a word of a column of flags is none of those of concern here. */
    boolean isUnknownFlag(String word) {
        return detail == Detail.FLAGS && named(Flag.values(), word).isEmpty();
    }

    /** What a word may say besides a value. */
    enum Untold {
        /** That there is none. */
        NONE,
        /** Nothing. */
        NOT_KNOWN
    }
}
