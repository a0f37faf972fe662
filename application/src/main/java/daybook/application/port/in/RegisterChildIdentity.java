package daybook.application.port.in;

import daybook.application.access.Acting;

/** The one door by which a child's names, date of birth and postcode come in. They are kept apart from the records, encrypted. */
public interface RegisterChildIdentity {

    /**
     * Keeps who a child is, in place of what was kept before.
     *
     * @param who who registers it and why
     * @param child the force's reference for the child
     * @param identity what is known
     * @throws RefusedReport if it cannot be read as an identity, with every place at fault
     * @throws daybook.application.access.NotPermitted if their role may not
     */
    void register(Acting who, String child, IdentityReport identity);
}
