package daybook.domain.audit;

import daybook.domain.incident.Answer;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiPredicate;

/** What the register knows of a child beside the record. Sources: NPCC-2024, DAYBOOK-03, DAYBOOK-30. */
final class ChildChecks {

    private ChildChecks() {}

    static void repeatNotMarked(Look look) {
        repeat(look, (notices, marked) -> notices >= look.settings().repeatNotices() && marked == Answer.NO);
    }

    static void repeatMarkedTooEarly(Look look) {
        repeat(look, (notices, marked) -> notices < look.settings().repeatNotices() && marked == Answer.YES);
    }

    /** Once for each person, by how many notices there are and whether repeat is marked. */
    private static void repeat(Look look, BiPredicate<Integer, Answer> contradicts) {
        Set<String> seen = new HashSet<>();
        for (RecordedCrime crime : look.standing()) {
            for (RecordedRow row : look.needAnswering(crime)) {
                look.need(row, Detail.NOTICES, Integer.class)
                        .filter(it -> contradicts.test(it, look.needAnswer(row, Detail.REPEATED)))
                        .filter(it -> seen.add(row.text(Detail.PERSON)))
                        .ifPresent(it -> look.found(row));
            }
        }
    }

    static void twoReferences(Look look) {
        Set<String> seen = new HashSet<>();
        for (RecordedRow row : look.incident().rows()) {
            if (look.needAnswer(row, Detail.OTHER_REFERENCE) == Answer.YES && seen.add(row.text(Detail.PERSON))) {
                look.found(row);
            }
        }
    }
}
