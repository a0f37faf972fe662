package daybook.domain.history.identity;

import static daybook.domain.history.identity.Agreement.DISAGREE;
import static daybook.domain.history.identity.Agreement.EXACT;
import static daybook.domain.history.identity.Agreement.INITIAL;
import static daybook.domain.history.identity.Agreement.MISSING;
import static daybook.domain.history.identity.Agreement.PART;
import static daybook.domain.history.identity.Agreement.SIMILAR;
import static daybook.domain.history.identity.Agreement.TYPO;
import static daybook.domain.history.identity.Agreement.YEAR_ALONE;

import daybook.domain.guidance.Wording;
import java.util.List;
import java.util.Set;

/**
 * What keeps twins, brothers and sisters, and strangers of one name apart, whatever the sum (DAYBOOK-30).
 *
 * <p>Twins share a family name, a date of birth and an address. Only the given name, or a number of their own, tells them apart.
 */
public enum Guard {
    /** Two given names: never one child, unless a strong number is the same; and then a person must look. */
    GIVEN_NAMES_DIFFER {
        @Override
        Verdict allows(List<Evidence> evidence) {
            if (!has(evidence, Compared.GIVEN_NAME, Set.of(DISAGREE))) {
                return Verdict.PROPOSE;
            }
            return hasStrongNumber(evidence) ? Verdict.POSSIBLE : Verdict.NO;
        }
    },
    /** Given names that may be those of twins: alike, an initial, one of several, or none. Born apart too, they are two children. */
    GIVEN_NAMES_ONLY_ALIKE {
        @Override
        Verdict allows(List<Evidence> evidence) {
            boolean alike = has(evidence, Compared.GIVEN_NAME, Set.of(SIMILAR, INITIAL, PART, MISSING))
                    || has(evidence, Compared.NAME_ORDER, Set.of(PART));
            boolean bornApart = has(evidence, Compared.DATE_OF_BIRTH, Set.of(DISAGREE));
            if (!alike) {
                return Verdict.PROPOSE;
            }
            return bornApart && !hasStrongNumber(evidence) ? Verdict.NO : Verdict.POSSIBLE;
        }
    },
    /** A slip in the given name, which may be a twin's name that no table lists; unless a further name or a strong number agrees. */
    GIVEN_NAME_WITH_A_SLIP {
        @Override
        Verdict allows(List<Evidence> evidence) {
            boolean borneOut = hasStrongNumber(evidence) || has(evidence, Compared.FURTHER_GIVEN_NAME, Set.of(EXACT));
            return has(evidence, Compared.GIVEN_NAME, Set.of(TYPO)) && !borneOut ? Verdict.POSSIBLE : Verdict.PROPOSE;
        }
    },
    /** No date of birth that agrees even nearly, and no strong number. */
    BIRTH_DOES_NOT_AGREE {
        @Override
        Verdict allows(List<Evidence> evidence) {
            boolean apart = has(evidence, Compared.DATE_OF_BIRTH, Set.of(DISAGREE, YEAR_ALONE, MISSING));
            return apart && !hasStrongNumber(evidence) ? Verdict.POSSIBLE : Verdict.PROPOSE;
        }
    },
    /** Two strong numbers of one kind, and no other that is the same. */
    NUMBERS_DIFFER {
        @Override
        Verdict allows(List<Evidence> evidence) {
            boolean differ = has(evidence, Compared.NATIONAL_NUMBER, Set.of(DISAGREE, SIMILAR));
            return differ && !hasStrongNumber(evidence) ? Verdict.POSSIBLE : Verdict.PROPOSE;
        }
    };

    /** The most that this evidence allows. */
    abstract Verdict allows(List<Evidence> evidence);

    public String says(Wording wording) {
        return wording.of("guard." + name());
    }

    private static boolean has(List<Evidence> evidence, Compared compared, Set<Agreement> agreements) {
        return evidence.stream().anyMatch(it -> it.compared() == compared && agreements.contains(it.agreement()));
    }

    private static boolean hasStrongNumber(List<Evidence> evidence) {
        return evidence.stream().anyMatch(it -> it.is(Compared.NATIONAL_NUMBER, Agreement.EXACT));
    }
}
