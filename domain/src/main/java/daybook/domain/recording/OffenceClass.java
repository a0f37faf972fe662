package daybook.domain.recording;

/** A class of the Notifiable Offence List. Source: HO-NOL-2026. */
public enum OffenceClass {
    C8R("8R", "Malicious Communications"),
    C21("21", "Sexual Activity involving a Child under 13"),
    C22A("22A", "Causing Sexual Activity without Consent"),
    C22B("22B", "Sexual Activity involving a Child under 16"),
    C35("35", "Blackmail"),
    C71("71", "Abuse of Children through Sexual Exploitation"),
    C88A("88A", "Sexual Grooming"),
    C86("86", "Obscene Publications etc"),
    C88E("88E", "Exposure and Voyeurism"),
    C88C("88C", "Other Miscellaneous Sexual Offences");

    private final String id;
    private final String title;

    OffenceClass(String id, String title) {
        this.id = id;
        this.title = title;
    }

    static OffenceClass under(String id) {
        for (OffenceClass offenceClass : values()) {
            if (offenceClass.id.equals(id)) {
                return offenceClass;
            }
        }
        throw new IllegalArgumentException("no class of that number");
    }

    /** The class number, as in {@code 22B}. */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }
}
