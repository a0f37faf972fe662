package daybook.domain.history.identity;

import daybook.domain.child.Sex;

/**
 * How often one child agrees like this, and how often two strangers do, where no frequency of a name comes in (DAYBOOK-30).
 *
 * <p>Ours, not measured on anybody's records: that a date is mistyped once in sixty entries is an estimate.
 */
enum Weight {
    BIRTH_EXACT(Compared.DATE_OF_BIRTH, Agreement.EXACT, 0.93, 1 / 4_380.0),
    BIRTH_ON_FIRST_OF_JANUARY(Compared.DATE_OF_BIRTH, Agreement.FIRST_OF_JANUARY, 0.93, 1 / 300.0),
    BIRTH_DAY_AND_MONTH_SWAPPED(Compared.DATE_OF_BIRTH, Agreement.DAY_AND_MONTH_SWAPPED, 0.015, 1 / 8_000.0),
    BIRTH_YEAR_OFF_BY_ONE(Compared.DATE_OF_BIRTH, Agreement.YEAR_OFF_BY_ONE, 0.01, 2 / 4_380.0),
    BIRTH_DIGITS_SWAPPED(Compared.DATE_OF_BIRTH, Agreement.DIGITS_SWAPPED, 0.005, 2 / 4_380.0),
    BIRTH_TYPO(Compared.DATE_OF_BIRTH, Agreement.TYPO, 0.015, 25 / 4_380.0),
    BIRTH_YEAR_ALONE(Compared.DATE_OF_BIRTH, Agreement.YEAR_ALONE, 0.01, 1 / 200.0),
    BIRTH_DISAGREES(Compared.DATE_OF_BIRTH, Agreement.DISAGREE, 0.01, 0.99),
    BIRTH_MISSING(Compared.DATE_OF_BIRTH, Agreement.MISSING, 1, 1),
    POSTCODE_EXACT(Compared.POSTCODE, Agreement.EXACT, 0.65, 1 / 10_000.0),
    POSTCODE_TYPO(Compared.POSTCODE, Agreement.TYPO, 0.03, 1 / 1_000.0),
    POSTCODE_OUTWARD(Compared.POSTCODE, Agreement.OUTWARD, 0.12, 1 / 60.0),
    POSTCODE_DISAGREES(Compared.POSTCODE, Agreement.DISAGREE, 0.20, 0.98),
    POSTCODE_MISSING(Compared.POSTCODE, Agreement.MISSING, 1, 1),
    SEX_EXACT(Compared.SEX, Agreement.EXACT, 0.98, 0.5),
    SEX_DISAGREES(Compared.SEX, Agreement.DISAGREE, 0.02, 0.5),
    SEX_MISSING(Compared.SEX, Agreement.MISSING, 1, 1),
    /** A brother's or sister's number is sometimes entered for a child's own, which is why it is not worth more. */
    NATIONAL_EXACT(Compared.NATIONAL_NUMBER, Agreement.EXACT, 0.97, 1 / 60_000.0),
    /** Twins at one school are often numbered one after the other. */
    NATIONAL_SIMILAR(Compared.NATIONAL_NUMBER, Agreement.SIMILAR, 0.015, 0.03),
    NATIONAL_DISAGREES(Compared.NATIONAL_NUMBER, Agreement.DISAGREE, 0.02, 0.97),
    LOCAL_EXACT(Compared.LOCAL_NUMBER, Agreement.EXACT, 0.8, 1 / 100.0),
    LOCAL_DISAGREES(Compared.LOCAL_NUMBER, Agreement.DISAGREE, 0.4, 0.99),
    FURTHER_SAME_NAME(Compared.FURTHER_GIVEN_NAME, Agreement.EXACT, 0.85, 0.05),
    FURTHER_INITIAL(Compared.FURTHER_GIVEN_NAME, Agreement.INITIAL, 0.1, 0.05),
    FURTHER_SIMILAR(Compared.FURTHER_GIVEN_NAME, Agreement.SIMILAR, 0.04, 0.02),
    FURTHER_DISAGREES(Compared.FURTHER_GIVEN_NAME, Agreement.DISAGREE, 0.04, 0.9);

    private final Evidence evidence;

    Weight(Compared compared, Agreement agreement, double ofOne, double ofStrangers) {
        this.evidence = new Evidence(compared, agreement, bits(ofOne, ofStrangers));
    }

    static double bits(double ofOne, double ofStrangers) {
        return StrictMath.log(ofOne / ofStrangers) / StrictMath.log(2);
    }

    Evidence evidence() {
        return evidence;
    }

    static Weight ofSexes(Sex one, Sex other) {
        if (one == Sex.NOT_KNOWN || other == Sex.NOT_KNOWN) {
            return SEX_MISSING;
        }
        return one == other ? SEX_EXACT : SEX_DISAGREES;
    }
}
