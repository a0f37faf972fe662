package daybook.domain.recording;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The offences that this guidance leads to, or that stand beside them. Source: HO-NOL-2026, whose English titles these are.
 *
 * <p>A code may stand for two offences ({@code 088/15}: sharing, and threatening to share).
 */
public enum Offence {
    MALICIOUS_COMMUNICATION("008/72", OffenceClass.C8R, "Send indecent or grossly offensive communication to cause distress or anxiety", "Malicious Communications Act 1988", "Sec 1 (a)", 104, Basis.VICTIM, "2015-04-13", null),
    INCITING_GIRL_UNDER_13_PENETRATION("021/02", OffenceClass.C21, "Causing or inciting a child under 13 to engage in sexual activity - Female child penetration", "Sexual Offences Act 2003", "Sec 8", Integer.MAX_VALUE, Basis.EITHER, null, null),
    INCITING_GIRL_UNDER_13("021/03", OffenceClass.C21, "Causing or inciting a child under 13 to engage in sexual activity - Female child - no penetration", "Sexual Offences Act 2003", "Sec 8", 728, Basis.EITHER, null, null),
    INCITING_BOY_UNDER_13_PENETRATION("021/04", OffenceClass.C21, "Causing or inciting a child under 13 to engage in sexual activity - Male child penetration", "Sexual Offences Act 2003", "Sec 8", Integer.MAX_VALUE, Basis.EITHER, null, null),
    INCITING_BOY_UNDER_13("021/05", OffenceClass.C21, "Causing or inciting a child under 13 to engage in sexual activity - Male child - no penetration", "Sexual Offences Act 2003", "Sec 8", 728, Basis.EITHER, null, null),
    CHILD_INCITING_GIRL_UNDER_13_PENETRATION("021/14", OffenceClass.C21, "Causing or inciting a child under 13 to engage in sexual activity - Female child penetration - Offender under 18", "Sexual Offences Act 2003", "Sec 13", 260, Basis.EITHER, null, null),
    CHILD_INCITING_BOY_UNDER_13_OTHER("021/15", OffenceClass.C21, "Causing or inciting a child under 13 to engage in sexual activity - Male child - Offender under 18", "Sexual Offences Act 2003", "Sec 13", 260, Basis.EITHER, null, null),
    CHILD_INCITING_GIRL_UNDER_13("021/24", OffenceClass.C21, "Causing or inciting a child under 13 to engage in sexual activity - Female child - no penetration - Offender under 18", "Sexual Offences Act 2003", "Sec 13", 260, Basis.EITHER, null, null),
    CHILD_INCITING_BOY_UNDER_13("021/25", OffenceClass.C21, "Causing or inciting a child under 13 to engage in sexual activity - Male child - no penetration - Offender under 18", "Sexual Offences Act 2003", "Sec 13", 260, Basis.EITHER, null, null),
    CAUSING_GIRL_WITHOUT_CONSENT("022/04", OffenceClass.C22A, "Causing a person to engage in sexual activity without consent - Female person - no penetration", "Sexual Offences Act 2003", "Sec 4", 520, Basis.EITHER, null, null),
    CAUSING_BOY_WITHOUT_CONSENT("022/05", OffenceClass.C22A, "Causing a person to engage in sexual activity without consent - Male person - no penetration", "Sexual Offences Act 2003", "Sec 4", 520, Basis.EITHER, null, null),
    INCITING_GIRL_UNDER_16_PENETRATION("022/08", OffenceClass.C22B, "Causing or inciting a child under 16 to engage in sexual activity - Female child penetration", "Sexual Offences Act 2003", "Sec 10", 728, Basis.EITHER, null, null),
    INCITING_BOY_UNDER_16_OTHER("022/09", OffenceClass.C22B, "Causing or inciting a child under 16 to engage in sexual activity - Male child", "Sexual Offences Act 2003", "Sec 10", 728, Basis.EITHER, null, null),
    CHILD_INCITING_GIRL_UNDER_16_PENETRATION("022/14", OffenceClass.C22B, "Causing or inciting a child under 16 to engage in sexual activity - Female child penetration - Offender under 18", "Sexual Offences Act 2003", "Sec 10", 260, Basis.EITHER, null, null),
    CHILD_INCITING_BOY_UNDER_16_PENETRATION("022/15", OffenceClass.C22B, "Causing or inciting a child under 16 to engage in sexual activity - Male child penetration - Offender under 18", "Sexual Offences Act 2003", "Sec 10", 260, Basis.EITHER, null, null),
    INCITING_GIRL_UNDER_16("022/20", OffenceClass.C22B, "Causing or inciting a child under 16 to engage in sexual activity - Female child - no penetration", "Sexual Offences Act 2003", "Sec 10", 728, Basis.EITHER, null, null),
    INCITING_BOY_UNDER_16("022/21", OffenceClass.C22B, "Causing or inciting a child under 16 to engage in sexual activity - Male child - no penetration", "Sexual Offences Act 2003", "Sec 10", 728, Basis.EITHER, null, null),
    CHILD_INCITING_GIRL_UNDER_16("022/24", OffenceClass.C22B, "Causing or inciting a child under 16 to engage in sexual activity - Female child - no penetration - Offender under 18", "Sexual Offences Act 2003", "Sec 10", 260, Basis.EITHER, null, null),
    CHILD_INCITING_BOY_UNDER_16("022/25", OffenceClass.C22B, "Causing or inciting a child under 16 to engage in sexual activity - Male child - no penetration - Offender under 18", "Sexual Offences Act 2003", "Sec 10", 260, Basis.EITHER, null, null),
    BLACKMAIL("035/00", OffenceClass.C35, "Blackmail", "Theft Act 1968", "Sec 21", 728, Basis.VICTIM, null, null),
    EXPLOITATION_13_TO_17("071/08", OffenceClass.C71, "Cause or incite the sexual exploitation of a child - Child 13 - 17", "Sexual Offences Act 2003", "Sec 48", 728, Basis.VICTIM, null, null),
    EXPLOITATION_UNDER_13("071/11", OffenceClass.C71, "Cause or incite the sexual exploitation of a child - Child under 13", "Sexual Offences Act 2003", "Sec 48", 728, Basis.VICTIM, null, null),
    SEXUAL_COMMUNICATION_WITH_A_CHILD("071/17", OffenceClass.C88A, "Engage in sexual communication with a child", "Sexual Offences Act 2003", "Sec 15A (1) & (3) as amended by Serious Crime Act 2015 Sec 67", 104, Basis.EITHER, "2017-04-03", null),
    OBSCENE_PUBLICATION("086/02", OffenceClass.C86, "Take/ make / distribute indecent photographs or pseudo-photographs of children", "Protection of Children Act 1978", "Secs 1 & 6 as amended by the Criminal Justice & Public Order Act 1994 Sec 84 and Sexual Offences Act 2003", 520, Basis.STATE, null, null),
    POSSESSION("086/10", OffenceClass.C86, "Possession of an indecent or pseudo indecent photo of a child", "Criminal Justice Act 1988", "Sec 160 amended by Criminal Justice & Court Services Act 2000 Sec 38", 260, Basis.STATE, null, null),
    PROHIBITED_IMAGE("086/15", OffenceClass.C86, "Possessing prohibited images of children", "Coroners and Justice Act 2009", "Sec 62(1) & 66(2)", 156, Basis.EITHER, null, null),
    MEETING_GIRL_AFTER_GROOMING("088/01", OffenceClass.C88A, "Meeting a female child following sexual grooming etc. - offender 18 or over and victim under 16", "Sexual Offences Act 2003", "Sec 15", 520, Basis.EITHER, null, null),
    MEETING_BOY_AFTER_GROOMING("088/02", OffenceClass.C88A, "Meeting a male child following sexual grooming etc (Offender aged over 18 & victim aged under 16)", "Sexual Offences Act 2003", "Sec 15", 520, Basis.EITHER, null, null),
    SENDING_GENITALS("088/14", OffenceClass.C88E, "Sending photograph etc or film of genitals", "Sexual Offences Act 2003", "Sec 66A", 104, Basis.VICTIM, "2024-01-31", null),
    SHARING_TO_DISTRESS("088/15", OffenceClass.C88C, "Sharing intimate photograph or film to cause alarm, distress or humiliation, or for sexual gratification", "Sexual Offences Act 2003", "Sec 66B, (2) (3) and (10)", 104, Basis.VICTIM, "2024-01-31", null),
    THREAT_TO_SHARE("088/15", OffenceClass.C88C, "Threaten to share intimate photograph or film", "Sexual Offences Act 2003", "Sec 66B (4) (10)", 104, Basis.VICTIM, "2024-01-31", null),
    SHARING_INTIMATE("175/08", OffenceClass.C88C, "Share photograph or film of person in intimate state without consent", "Sexual Offences Act 2003", "Sec 66B (1) and (9)", 51, Basis.VICTIM, "2024-01-31", null),
    CREATING_PURPORTED_OF_ADULT("175/09", OffenceClass.C88C, "Create purported intimate image of adult", "Sexual Offences Act 2003", "66E (1) and (6)", 51, Basis.VICTIM, "2026-02-06", null),
    REQUESTING_PURPORTED_OF_ADULT("175/10", OffenceClass.C88C, "Request creation of an image or the inclusion/exclusion of a thing into a purported intimate image of an adult", "Sexual Offences Act 2003", "66F(1) and (8), 66F(2) and (8)", 51, Basis.VICTIM, "2026-02-06", null);

    private final String code;
    private final OffenceClass offenceClass;
    private final String title;
    private final String act;
    private final String section;
    private final int longestSentence;
    private final Basis basis;
    private final LocalDate commencement;
    private final LocalDate cessation;

    Offence(
            String code,
            OffenceClass offenceClass,
            String title,
            String act,
            String section,
            int longestSentence,
            Basis basis,
            String commencement,
            String cessation) {
        this.code = code;
        this.offenceClass = offenceClass;
        this.title = title;
        this.act = act;
        this.section = section;
        this.longestSentence = longestSentence;
        this.basis = basis;
        this.commencement = commencement == null ? null : LocalDate.parse(commencement);
        this.cessation = cessation == null ? null : LocalDate.parse(cessation);
    }

    /** The offences under a code; none if it is not in this catalogue. */
    public static List<Offence> under(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).toList();
    }

    /** Three digits, a slash, two digits. */
    public String code() {
        return code;
    }

    public OffenceClass offenceClass() {
        return offenceClass;
    }

    public String title() {
        return title;
    }

    public String act() {
        return act;
    }

    public String section() {
        return section;
    }

    /** The maximum sentence in weeks, a year counted as 52; {@link Integer#MAX_VALUE} for life. */
    public int longestSentenceInWeeks() {
        return longestSentence;
    }

    /** Whether a crime under it is counted by victim or against the state. */
    public Basis basis() {
        return basis;
    }

    /** The first day it was in force, where the list gives one. */
    public Optional<LocalDate> commencement() {
        return Optional.ofNullable(commencement);
    }

    /** The last day it was in force, where the list gives one. */
    public Optional<LocalDate> cessation() {
        return Optional.ofNullable(cessation);
    }

    /** Whether conduct of that day can be recorded under it. */
    public boolean inForceOn(LocalDate day) {
        return (commencement == null || !day.isBefore(commencement)) && (cessation == null || !day.isAfter(cessation));
    }

    /** How a crime under an offence is counted. Source: HOCR-2026 p12. */
    public enum Basis {
        VICTIM,
        STATE,
        EITHER
    }
}
