package daybook.domain.child;

/**
 * What a person is on a crime.
 *
 * <p>{@link #PERSON_INVOLVED} is a role of its own (NPCC-2024, DPA-2018 s.38): it is not a suspect with a flag, and nothing
 * may show, count or sort it as one.
 */
public enum Role {
    SUSPECT,
    PERSON_INVOLVED,
    VICTIM,
    WITNESS;

    /** Whether a crime is recorded against someone in this role, rather than about what happened to or near them. */
    public boolean answersForTheCrime() {
        return this == SUSPECT || this == PERSON_INVOLVED;
    }
}
