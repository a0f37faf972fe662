package daybook.application.port.in;

import daybook.application.access.Acting;

/**
 * Makes what a force's children are looked up by anew, under a new key, and destroys the key from before: copies of the database
 * that were made before then tell nothing, whoever held that key.
 */
public interface TurnMarks {

    /**
     * Turns them. Whatever interrupts it, every child is still found, and turning again finishes it.
     *
     * @param who who turns them and why
     * @param althoughNoneOpens whether to go on where no identity can be opened, because the keys of all are lost for good
     * @return of how many children
     * @throws daybook.application.port.out.StoreUnavailable if no identity can be opened, as where the folder of keys is not there
     * @throws daybook.application.access.NotPermitted if their role may not
     */
    TurnedMarks turn(Acting who, boolean althoughNoneOpens);
}
