package daybook.domain.recording;

import static daybook.domain.recording.Offence.CAUSING_BOY_WITHOUT_CONSENT;
import static daybook.domain.recording.Offence.CAUSING_GIRL_WITHOUT_CONSENT;
import static daybook.domain.recording.Offence.CHILD_INCITING_BOY_UNDER_13;
import static daybook.domain.recording.Offence.CHILD_INCITING_BOY_UNDER_16;
import static daybook.domain.recording.Offence.CHILD_INCITING_GIRL_UNDER_13;
import static daybook.domain.recording.Offence.CHILD_INCITING_GIRL_UNDER_16;
import static daybook.domain.recording.Offence.INCITING_BOY_UNDER_13;
import static daybook.domain.recording.Offence.INCITING_BOY_UNDER_16;
import static daybook.domain.recording.Offence.INCITING_GIRL_UNDER_13;
import static daybook.domain.recording.Offence.INCITING_GIRL_UNDER_16;

import daybook.domain.category.JudgedExchange;
import daybook.domain.child.Sex;
import java.util.List;

/** The codes for asking or causing a child, by ages and sex, without penetration. Sources: HO-NOL-2026; DAYBOOK-14. */
public final class IncitementCodes {

    private IncitementCodes() {}

    /** Whether no class fits, because the child pictured is known to be 16 or over (DAYBOOK-06). */
    static boolean endAt(JudgedExchange it) {
        String pictured = it.exchange().pictured();
        return it.isAgeKnown(pictured) && !it.isUnder(16, pictured);
    }

    /** The codes for the child pictured: one, or one for each sex while that is not known. */
    static List<Offence> asking(JudgedExchange it, boolean askedByAdult) {
        String pictured = it.exchange().pictured();
        return asking(it.isUnder(13, pictured), it.sexOf(pictured), askedByAdult);
    }

    /**
     * The codes for asking a child of under 16: one, or one for each sex while that is not known.
     *
     * @param under13 whether the child asked is under 13; otherwise 13 to 15
     * @param sex of the child asked
     * @param askedByAdult whether one of those who asked counts as 18 or over
     */
    public static List<Offence> asking(boolean under13, Sex sex, boolean askedByAdult) {
        if (under13) {
            return askedByAdult
                    ? bySex(sex, INCITING_GIRL_UNDER_13, INCITING_BOY_UNDER_13)
                    : bySex(sex, CHILD_INCITING_GIRL_UNDER_13, CHILD_INCITING_BOY_UNDER_13);
        }
        return askedByAdult
                ? bySex(sex, INCITING_GIRL_UNDER_16, INCITING_BOY_UNDER_16)
                : bySex(sex, CHILD_INCITING_GIRL_UNDER_16, CHILD_INCITING_BOY_UNDER_16);
    }

    /** The code that differs in nothing but that it says no penetration, or says nothing of it; otherwise the same. */
    public static Offence withoutPenetration(Offence offence) {
        return switch (offence) {
            case INCITING_GIRL_UNDER_13_PENETRATION -> INCITING_GIRL_UNDER_13;
            case INCITING_BOY_UNDER_13_PENETRATION -> INCITING_BOY_UNDER_13;
            case CHILD_INCITING_GIRL_UNDER_13_PENETRATION -> CHILD_INCITING_GIRL_UNDER_13;
            case CHILD_INCITING_BOY_UNDER_13_OTHER -> CHILD_INCITING_BOY_UNDER_13;
            case INCITING_GIRL_UNDER_16_PENETRATION -> INCITING_GIRL_UNDER_16;
            case INCITING_BOY_UNDER_16_OTHER -> INCITING_BOY_UNDER_16;
            case CHILD_INCITING_GIRL_UNDER_16_PENETRATION -> CHILD_INCITING_GIRL_UNDER_16;
            case CHILD_INCITING_BOY_UNDER_16_PENETRATION -> CHILD_INCITING_BOY_UNDER_16;
            default -> offence;
        };
    }

    /** The codes for causing the child pictured without consent, which has no age limit. */
    static List<Offence> causing(JudgedExchange it) {
        return bySex(it.sexOf(it.exchange().pictured()), CAUSING_GIRL_WITHOUT_CONSENT, CAUSING_BOY_WITHOUT_CONSENT);
    }

    private static List<Offence> bySex(Sex sex, Offence girl, Offence boy) {
        return switch (sex) {
            case FEMALE -> List.of(girl);
            case MALE -> List.of(boy);
            case NOT_KNOWN -> List.of(girl, boy);
        };
    }
}
