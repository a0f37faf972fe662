package daybook.domain.recording;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The offences that this guidance leads to, or that stand beside them. Source: HO-NOL-2026, whose English titles these are.
 *
 * <p>What the list says of each stands in {@code offences.psv}. A code may stand for two offences ({@code 088/15}: sharing,
 * and threatening to share).
 */
public enum Offence {
    MALICIOUS_COMMUNICATION,
    INCITING_GIRL_UNDER_13_PENETRATION,
    INCITING_GIRL_UNDER_13,
    INCITING_BOY_UNDER_13_PENETRATION,
    INCITING_BOY_UNDER_13,
    CHILD_INCITING_GIRL_UNDER_13_PENETRATION,
    CHILD_INCITING_BOY_UNDER_13_OTHER,
    CHILD_INCITING_GIRL_UNDER_13,
    CHILD_INCITING_BOY_UNDER_13,
    CAUSING_GIRL_WITHOUT_CONSENT,
    CAUSING_BOY_WITHOUT_CONSENT,
    INCITING_GIRL_UNDER_16_PENETRATION,
    INCITING_BOY_UNDER_16_OTHER,
    CHILD_INCITING_GIRL_UNDER_16_PENETRATION,
    CHILD_INCITING_BOY_UNDER_16_PENETRATION,
    INCITING_GIRL_UNDER_16,
    INCITING_BOY_UNDER_16,
    CHILD_INCITING_GIRL_UNDER_16,
    CHILD_INCITING_BOY_UNDER_16,
    BLACKMAIL,
    EXPLOITATION_13_TO_17,
    EXPLOITATION_UNDER_13,
    SEXUAL_COMMUNICATION_WITH_A_CHILD,
    OBSCENE_PUBLICATION,
    POSSESSION,
    PROHIBITED_IMAGE,
    MEETING_GIRL_AFTER_GROOMING,
    MEETING_BOY_AFTER_GROOMING,
    SENDING_GENITALS,
    SHARING_TO_DISTRESS,
    THREAT_TO_SHARE,
    SHARING_INTIMATE,
    CREATING_PURPORTED_OF_ADULT,
    REQUESTING_PURPORTED_OF_ADULT;

    private static final Map<String, OffenceClass> CLASSES = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(Offence::code, Offence::offenceClass, (same, again) -> same));

    private static final Map<String, List<Offence>> UNDER =
            Arrays.stream(values()).collect(Collectors.groupingBy(Offence::code));

    private final OffenceRecord listed = OffenceRecord.of(name());

    /** The offences under a code; none if it is not in this catalogue. */
    public static List<Offence> under(String code) {
        return List.copyOf(UNDER.getOrDefault(code, List.of()));
    }

    /** The class of a code; none if it is not in this catalogue. A code that stands for two offences has one class. */
    public static Optional<OffenceClass> classOf(String code) {
        return Optional.ofNullable(CLASSES.get(code));
    }

    /** Three digits, a slash, two digits. */
    public String code() {
        return listed.code();
    }

    public OffenceClass offenceClass() {
        return listed.offenceClass();
    }

    public String title() {
        return listed.title();
    }

    public String act() {
        return listed.act();
    }

    public String section() {
        return listed.section();
    }

    /** The maximum sentence in weeks, a year counted as 52; {@link Integer#MAX_VALUE} for life. */
    public int longestSentenceInWeeks() {
        return listed.longestSentence();
    }

    /** Whether a crime under it is counted by victim or against the state. */
    public Basis basis() {
        return listed.basis();
    }

    /** The first day it was in force; none where the list gives none. */
    public Optional<LocalDate> commencement() {
        return listed.commences();
    }

    /** The last day it was in force; none where the list gives none. */
    public Optional<LocalDate> cessation() {
        return listed.ceases();
    }

    /** Whether conduct of that day can be recorded under it. */
    public boolean inForceOn(LocalDate day) {
        return listed.inForceOn(day);
    }

    /** How a crime under an offence is counted. Source: HOCR-2026 p12. */
    public enum Basis {
        VICTIM,
        STATE,
        EITHER
    }
}
