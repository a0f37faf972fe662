package daybook.application.port.in;

import daybook.application.access.Acting;

/** Says that two references, once taken for one child's, are two children's. */
public interface SplitChildren {

    /**
     * Undoes a merge of exactly these two.
     *
     * @param who who says so and why
     * @param one one of the references
     * @param other the other
     * @throws Conflict if these two were not merged with each other
     * @throws daybook.application.access.NotPermitted if their role may not
     */
    void split(Acting who, String one, String other);
}
