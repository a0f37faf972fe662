package daybook.domain.history.identity;

import daybook.domain.guidance.Wording;

/** What of two identities was held side by side. */
public enum Compared {
    GIVEN_NAME,
    /** The given names after the first. */
    FURTHER_GIVEN_NAME,
    FAMILY_NAME,
    /** The given and the family name together, each held against the other kind. */
    NAME_ORDER,
    DATE_OF_BIRTH,
    POSTCODE,
    SEX,
    /** A number issued once for the whole country. */
    NATIONAL_NUMBER,
    /** A number that one school or authority issued. */
    LOCAL_NUMBER;

    public String says(Wording wording) {
        return wording.of("compared." + name());
    }
}
