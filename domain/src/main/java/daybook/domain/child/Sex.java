package daybook.domain.child;

/** Sex as far as the choice of an offence code needs it. Source: HO-NOL-2026, whose codes differ by it. */
public enum Sex {
    FEMALE,
    MALE,
    NOT_KNOWN
}
