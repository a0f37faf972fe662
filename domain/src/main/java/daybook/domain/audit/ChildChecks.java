package daybook.domain.audit;

import daybook.domain.incident.Answer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
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

    /** Once for each person who may have been a child, by how many notices there are and whether repeat is marked. */
    private static void repeat(Look look, BiPredicate<Integer, Answer> contradicts) {
        Set<String> seen = new HashSet<>();
        for (RecordedCrime crime : look.standing()) {
            for (RecordedRow row : look.needAnswering(crime)) {
                if (row.mayBeOfAChild()) {
                    needNotices(look, crime, row)
                            .filter(it -> contradicts.test(it, look.needAnswer(row, Detail.REPEATED)))
                            .filter(it -> seen.add(row.text(Detail.PERSON)))
                            .ifPresent(it -> look.found(row));
                }
            }
        }
    }

    /** Without a reference or a day nobody can be asked how many there are, so that is wanting too. */
    private static Optional<Integer> needNotices(Look look, RecordedCrime crime, RecordedRow row) {
        Optional<Integer> notices = look.need(row, Detail.NOTICES, Integer.class);
        if (notices.isEmpty()) {
            look.need(row, Detail.PERSON, String.class);
            look.need(crime, Detail.REPORTED_ON, LocalDate.class);
        }
        return notices;
    }

    static void twoReferences(Look look) {
        Set<String> seen = new HashSet<>();
        for (RecordedRow row : look.incident().rows()) {
            if (row.mayBeOfAChild()
                    && needOtherReference(look, row) == Answer.YES
                    && seen.add(row.text(Detail.PERSON))) {
                look.found(row);
            }
        }
    }

    private static Answer needOtherReference(Look look, RecordedRow row) {
        Answer answer = look.needAnswer(row, Detail.OTHER_REFERENCE);
        if (answer == Answer.NOT_KNOWN) {
            look.need(row, Detail.PERSON, String.class);
        }
        return answer;
    }
}
