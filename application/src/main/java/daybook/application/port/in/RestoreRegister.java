package daybook.application.port.in;

import daybook.application.access.Acting;
import daybook.application.record.Holdings;
import java.nio.file.Path;

/** Puts a copy in the register's place, whole or not at all. Nobody has the register open meanwhile. */
public interface RestoreRegister {

    /**
     * Restores a copy. The register that comes of it has the entry of this from its first moment.
     *
     * @param who who restores it and why
     * @param file the copy; it stays as it is
     * @param replace whether a register that is already there is given up for it
     * @return what the register holds now
     * @throws daybook.application.access.NotPermitted if their role may not; a register that is there has the entry of it
     * @throws daybook.application.port.out.AlreadyThere if there is a register and it is not to be replaced; it has the entry of it
     * @throws daybook.application.port.out.StoreUnavailable if the copy is damaged or no register, or the register is in use
     */
    Holdings restore(Acting who, Path file, boolean replace);
}
