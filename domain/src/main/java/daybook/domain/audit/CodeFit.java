package daybook.domain.audit;

import daybook.domain.child.Role;
import daybook.domain.child.Sex;
import daybook.domain.recording.IncitementCodes;
import daybook.domain.recording.Offence;
import daybook.domain.recording.OffenceClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether a code of class 21 or 22B fits the child asked and whoever asked. Source: HO-NOL-2026.
 *
 * <p>In category 2 the child asked is not on that crime (DAYBOOK-12): then it may be any child who answers for an image crime of
 * the incident, and a code that fits none of them is for a person to look at (DAYBOOK-35).
 */
final class CodeFit {

    private static final int CLASSES_END_AT = 16;
    private static final int YOUNGER_CLASS_ENDS_AT = 13;

    private final Look look;
    private final RecordedCrime crime;
    private final Set<String> expected = new TreeSet<>();

    private CodeFit(Look look, RecordedCrime crime) {
        this.look = look;
        this.crime = crime;
    }

    static void look(Look look) {
        for (RecordedCrime crime : look.needCodes()) {
            if (crime.isOf(OffenceClass.C21) || crime.isOf(OffenceClass.C22B)) {
                new CodeFit(look, crime).compare();
            }
        }
    }

    private void compare() {
        List<RecordedRow> victims = look.needIn(crime, Role.VICTIM);
        List<RecordedRow> asked = victims.isEmpty() ? imageMakers() : victims;
        List<RecordedRow> asking = crime.answering();
        if (asked.isEmpty() || asking.isEmpty()) {
            look.cannotTell(crime.first(), Detail.ROLE);
            return;
        }
        if (!allAgesKnown(asked) || !allAgesKnown(asking)) {
            return;
        }
        boolean byAdult = isAdultAmong(asking);
        asked.forEach(it -> expect(it, byAdult));
        Offence recorded =
                IncitementCodes.withoutPenetration(Offence.under(crime.code()).get(0));
        if (!expected.contains(recorded.code())) {
            look.found(
                    victims.isEmpty() ? Severity.CHECK : look.rule().severity(),
                    asking.get(0),
                    Fact.of(crime.code()),
                    expected.isEmpty() ? Fact.of(Remark.NO_CODE_OF_21_OR_22B) : Fact.of(String.join(", ", expected)));
        }
    }

    private boolean allAgesKnown(List<RecordedRow> rows) {
        boolean known = true;
        for (RecordedRow row : rows) {
            known &= look.needAge(row).isPresent();
        }
        return known;
    }

    private boolean isAdultAmong(List<RecordedRow> asking) {
        for (RecordedRow row : asking) {
            if (look.needAdult(row)) {
                return true;
            }
        }
        return false;
    }

    private void expect(RecordedRow asked, boolean byAdult) {
        int age = asked.age().orElse(CLASSES_END_AT);
        if (age < CLASSES_END_AT) {
            Sex sex = asked.value(Detail.SEX, Sex.class).orElse(Sex.NOT_KNOWN);
            if (sex == Sex.NOT_KNOWN) {
                look.cannotTell(asked, Detail.SEX);
            }
            IncitementCodes.asking(age < YOUNGER_CLASS_ENDS_AT, sex, byAdult).forEach(it -> expected.add(it.code()));
        }
    }

    private List<RecordedRow> imageMakers() {
        List<RecordedRow> makers = new ArrayList<>();
        for (RecordedCrime other : look.standing()) {
            if (other.isOf(OffenceClass.C86)) {
                makers.addAll(other.answering());
            }
        }
        makers.removeIf(it -> !isSomebodyElse(it));
        return makers;
    }

    private boolean isSomebodyElse(RecordedRow row) {
        Optional<String> person = look.need(row, Detail.PERSON, String.class);
        if (person.isEmpty()) {
            return false;
        }
        for (RecordedRow answering : crime.answering()) {
            if (answering.is(Detail.PERSON, person.get())) {
                return false;
            }
        }
        return true;
    }
}
