package daybook.application.port.in;

import daybook.application.access.Acting;

/** The one door by which a child's names, date of birth and postcode come in. They are kept apart from the records, encrypted. */
public interface RegisterChildIdentity {

    /**
     * Keeps who a child is, in place of what was kept before. What the same officer registers again on the same version is the same;
     * to anybody else it is not said whether what they sent is what is kept.
     *
     * @param who who registers it and why
     * @param child the force's reference for the child, whom a record of the force names
     * @param seen the version it rests on: 0 if nobody said yet who the child is; each registration and each erasure is the next
     * @param identity what is known
     * @return the version that it is now
     * @throws RefusedReport if it cannot be read as an identity, with every place at fault
     * @throws Conflict if no record of the force names the child, or that version is not the current one; it says which is, and
     *     nothing of who the child is
     * @throws daybook.application.access.NotPermitted if their role may not
     */
    int register(Acting who, String child, int seen, IdentityReport identity);
}
