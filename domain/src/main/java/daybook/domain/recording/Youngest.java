package daybook.domain.recording;

import daybook.domain.category.JudgedExchange;
import daybook.domain.child.Age;
import daybook.domain.incident.Factor;

/**
 * The youngest child whom a factor forced, on whose age codes 071/08, 071/11 and 071/17 turn. Source: HO-NOL-2026.
 *
 * @param known the age of the youngest whose age is known; {@link Integer#MAX_VALUE} if there is none
 * @param othersOfUnknownAge whether there are others, who count as 13 to 15 (DAYBOOK-14)
 */
record Youngest(int known, boolean othersOfUnknownAge) {

    private static final int IF_NOT_KNOWN = 13;

    static Youngest of(Group group, Factor factor) {
        JudgedExchange in = group.in();
        int youngest = Integer.MAX_VALUE;
        boolean unknown = false;
        if (group.broughtAbout(factor)) {
            for (String person : in.exchange().forced(factor)) {
                unknown |= !in.isAgeKnown(person);
                if (in.isUnder(Age.ADULT, person)) {
                    youngest = Math.min(youngest, in.ageOf(person).orElseThrow());
                }
            }
        }
        return new Youngest(youngest, unknown);
    }

    /** Whether there is one: a child, or somebody who may be. */
    boolean isAChild() {
        return othersOfUnknownAge || known < Age.ADULT;
    }

    boolean isUnder13() {
        return known < IF_NOT_KNOWN;
    }

    boolean isUnder16() {
        return othersOfUnknownAge || known < 16;
    }

    /** Whether it is known that one was younger than that, whatever the ages that are not known. */
    boolean isKnownUnder(int limit) {
        return known < limit;
    }
}
