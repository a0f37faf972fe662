package daybook.application.service;

import daybook.application.port.in.ExportMapping;
import daybook.domain.audit.Detail;
import daybook.domain.category.Category;
import daybook.domain.child.Role;
import daybook.domain.child.Sex;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Flag;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.outcome.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the local words of a column may mean: a value of its detail, that there is none, or nothing. */
final class Meanings {

    /** An offence may be any code of the national list, not only those of the catalogue. */
    private static final Pattern CODE = Pattern.compile("[0-9]{1,3}/[0-9]{1,2}");

    private Meanings() {}

    /** Whether words of that column can mean anything: a number of an incident or a crime is what it is. */
    static boolean hasWords(Detail detail) {
        return detail != Detail.INCIDENT && detail != Detail.CRIME;
    }

    /** Whether a word of that column may mean this. */
    static boolean allows(Detail detail, String meaning) {
        return of(detail).contains(meaning)
                || detail == Detail.OFFENCE && CODE.matcher(meaning).matches();
    }

    /** What is expected of a meaning. */
    static String expected(Detail detail) {
        String code = detail == Detail.OFFENCE ? "a code as 086/02, or " : "";
        return "expected " + code + "one of " + String.join(", ", of(detail));
    }

    /** All that a word of that column may mean, a code of an offence apart. */
    static List<String> of(Detail detail) {
        return Stream.concat(values(detail), Stream.of(ExportMapping.NONE, ExportMapping.NOT_KNOWN))
                .distinct()
                .toList();
    }

    private static Stream<String> values(Detail detail) {
        return switch (detail) {
            case ROLE -> names(Role.values());
            case SEX -> names(Sex.values());
            case CATEGORY -> names(Category.values());
            case FLAGS -> names(Flag.values());
            case OUTCOME -> Arrays.stream(Outcome.values()).map(Outcome::code);
            case CANCELLATION -> Arrays.stream(CancellationGround.values()).map(CancellationGround::code);
            case ONLINE,
                    VICTIM_SIDE_AWARE,
                    ACTIVITY_COMPLETED,
                    REPEATED,
                    LATE_RATIONALE,
                    DEPARTURE,
                    AGENCY,
                    OUTCOME_RATIONALE,
                    EVERY_ROW,
                    OTHER_REFERENCE -> names(Answer.values());
            case INCIDENT,
                    CRIME,
                    PERSON,
                    CANCELLED_BY,
                    INVESTIGATING_OFFICER,
                    AGE,
                    NOTICES,
                    OFFENCE,
                    DATE_OF_BIRTH,
                    HAPPENED_ON,
                    REPORTED_ON,
                    RECORDED_ON,
                    OUTCOME_DAY,
                    REPORTED_AT,
                    RECORDED_AT -> Stream.empty();
        };
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name);
    }
}
