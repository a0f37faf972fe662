package daybook.domain.incident;

import java.util.Arrays;
import java.util.List;

/**
 * A circumstance that aggravates an exchange. Sources: NPCC-2024; HOCR-2026 p66, p67 and p70; DAYBOOK-01.
 *
 * <p>In the order of the guidance: first the six that force a child, then the others.
 */
public enum Factor {
    GROOMED,
    COERCED,
    DECEIVED,
    EXTORTED,
    BULLIED,
    EXPLOITED,
    /** A clear imbalance of power. No age gap decides it (HOCR-2026 p66, example). */
    POWER_IMBALANCE,
    /** Someone who asked, sent or received is 18 or over. Derived from the ages, never entered. */
    ADULT_INVOLVED,
    SHARED_WITHOUT_CONSENT,
    INTENT_TO_DISTRESS,
    THREAT_TO_SHARE,
    /** Something the list does not name: NPCC-2024 says "include". */
    OTHER;

    /** The factors that a report states, every one but the derived, in the order of the guidance. */
    public static final List<Factor> ENTERED =
            Arrays.stream(values()).filter(factor -> !factor.isDerived()).toList();

    /** The factors by which a child is unduly forced. Source: HOCR-2026 p66. */
    public static final List<Factor> FORCING =
            Arrays.stream(values()).filter(Factor::forces).toList();

    /** Whether it makes a child produce or share: "unduly forced". Source: HOCR-2026 p66. */
    public boolean forces() {
        return compareTo(EXPLOITED) <= 0;
    }

    /** Whether it is worked out from other facts and so never entered. */
    public boolean isDerived() {
        return this == ADULT_INVOLVED;
    }

    /** Whether, unless the report says otherwise, whoever sent the image brought it about. */
    public boolean isTheSendersUnlessSaid() {
        return this == SHARED_WITHOUT_CONSENT || this == INTENT_TO_DISTRESS;
    }
}
