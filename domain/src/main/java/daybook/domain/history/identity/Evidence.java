package daybook.domain.history.identity;

import daybook.domain.guidance.Wording;

/**
 * One piece of evidence for or against two identities being one child. It holds nothing of either.
 *
 * @param bits the binary logarithm of how many times likelier this is of one child than of two (DAYBOOK-30); below 0 against
 */
public record Evidence(Compared compared, Agreement agreement, double bits) {

    /** Whether it speaks for one child. */
    public boolean isFor() {
        return bits > 0;
    }

    public boolean isAgainst() {
        return bits < 0;
    }

    /** What was compared and how it agreed, in two labels. */
    public String says(Wording wording) {
        return compared.says(wording) + ": " + agreement.says(wording);
    }

    boolean is(Compared what, Agreement how) {
        return compared == what && agreement == how;
    }
}
