package daybook.application.port.out;

import daybook.application.record.Holdings;
import java.nio.file.Path;

/**
 * Copies of the whole register, of every force and with its access log, for the day its disk fails. On the machine that holds
 * it, whoever may read the register's own file can copy it without asking; a copy made here is entered.
 */
public interface RegisterBackup {

    /**
     * Asks whether there is a register, before it is opened: to open one makes it.
     *
     * @throws StoreUnavailable if there is none yet
     */
    void requireRegister();

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
     * Puts a copy in the place of the register, whole or not at all, after it was found to be whole. The entry of it is in the copy
     * before that has its place. Where a link stands in the register's place, the file that it leads to is replaced; a folder
     * that is missing is made for its owner alone.
     *
     * @param file the copy; it stays as it is
     * @param replace whether a register that is already there is given up for it
     * @param access who restores it and why
     * @return what the register holds now
     * @throws AlreadyThere if there is a register and it is not to be replaced
     * @throws StoreUnavailable if the copy is damaged or no register, or the register is in use; then everything stays as it was
     */
    Holdings restoreFrom(Path file, boolean replace, Access access);

    /**
     * Enters in the register that is there what was not done with it; nothing happens if there is none.
     *
     * @throws StoreUnavailable if it cannot be entered
     */
    void enter(Access access);
}
