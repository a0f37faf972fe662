package daybook.application.port.in;

import daybook.application.access.Acting;

/** Erases a record for good, as the second person. */
public interface EraseRecord {

    /**
     * Approves that a record is erased, and erases it at once: whole, or not at all.
     *
     * @param who the second person
     * @param seen the record as they saw it
     * @param proposal the number under which the erasure was proposed, as in {@code P1}
     * @return that it is gone, and what it leaves elsewhere
     * @throws Conflict if no erasure waits under that number or it has expired, the record was changed since, or it is erased
     *     already
     * @throws daybook.application.access.NotPermitted if their role may not do that, or they proposed it themselves
     */
    Erasure erase(Acting who, RecordVersion seen, String proposal);
}
