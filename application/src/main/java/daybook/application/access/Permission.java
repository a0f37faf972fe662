package daybook.application.access;

/** What the table of permissions answers. */
public enum Permission {
    /** At once. */
    YES,
    /** As a proposal that a second person has to approve. */
    WITH_A_SECOND_PERSON,
    NO
}
