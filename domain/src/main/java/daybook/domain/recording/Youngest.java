package daybook.domain.recording;

import daybook.domain.category.JudgedExchange;
import daybook.domain.child.Age;
import daybook.domain.incident.Factor;
import java.util.OptionalInt;

/**
 * The age of the youngest whom a factor forced, on which codes 071/08, 071/11 and 071/17 turn.
 *
 * @param years in whole years; {@link Integer#MAX_VALUE} if they forced no child by it; 13, as DAYBOOK-14 has it, for one whose age is not known
 */
record Youngest(int years) {

    private static final int IF_NOT_KNOWN = 13;

    static Youngest of(Group group, Factor factor) {
        JudgedExchange in = group.in();
        int youngest = Integer.MAX_VALUE;
        if (!group.broughtAbout(factor)) {
            return new Youngest(youngest);
        }
        for (String person : in.exchange().forced(factor)) {
            OptionalInt age = in.ageOf(person);
            if (!in.isAdult(person)) {
                youngest = Math.min(youngest, age.orElse(IF_NOT_KNOWN));
            }
        }
        return new Youngest(youngest);
    }

    boolean isAChild() {
        return years < Age.ADULT;
    }

    boolean isUnder13() {
        return years < 13;
    }

    boolean isUnder16() {
        return years < 16;
    }
}
