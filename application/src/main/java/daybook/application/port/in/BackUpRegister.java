package daybook.application.port.in;

import daybook.application.access.Acting;
import daybook.application.record.Holdings;
import java.nio.file.Path;

/** Copies the whole register, of every force and with its access log, while it is in use. */
public interface BackUpRegister {

    /**
     * Enters that a copy is made, and makes it; so the copy holds the entry. Where no copy comes of it, the entry stays.
     *
     * @param who who makes it and why
     * @param file where it will stand; nothing stands there yet
     * @return what the copy holds
     * @throws daybook.application.access.NotPermitted if their role may not
     * @throws daybook.application.port.out.AlreadyThere if something stands there
     * @throws daybook.application.port.out.StoreUnavailable if no whole copy can be made; then none is left behind
     */
    Holdings backUp(Acting who, Path file);
}
