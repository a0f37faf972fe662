package daybook.application.port.out;

import java.nio.file.Path;

/**
 * Copies of the whole register, of every force and with its access log, for the day its disk fails. They are the business of
 * whoever runs the machine: no officer acts, and whoever may read the register's own file may make one.
 */
public interface RegisterBackup {

    /**
     * Makes a copy in a new file that only its owner may read, while the register is in use. It has its name only once it is
     * durable and was found to be whole.
     *
     * @param file where it will stand; nothing stands there yet
     * @return what the copy holds: everything that was acknowledged before this began
     * @throws AlreadyThere if something stands there; it is left as it is
     * @throws StoreUnavailable if no whole copy can be made; then none is left behind
     */
    Holdings copyTo(Path file);

    /**
     * Puts a copy in the place of the register, whole or not at all, after it was found to be whole.
     *
     * @param file the copy; it stays as it is
     * @param replace whether a register that is already there is given up for it
     * @return what the register holds now
     * @throws AlreadyThere if there is a register and it is not to be replaced
     * @throws StoreUnavailable if the copy is damaged or no register, or the register is in use; then everything stays as it was
     */
    Holdings restoreFrom(Path file, boolean replace);

    /**
     * How much a copy holds.
     *
     * @param records incident records
     * @param steps steps taken on them
     * @param logEntries entries of the access log
     */
    record Holdings(long records, long steps, long logEntries) {}
}
