package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.NotPermitted;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.RestoreRegister;
import daybook.application.port.out.Access;
import daybook.application.port.out.AlreadyThere;
import daybook.application.port.out.Ending;
import daybook.application.port.out.RegisterBackup;
import daybook.application.record.Holdings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Restores the register with the entry of who did. It opens no acts: the register that would keep them is the one given up. */
public final class RestoreRegisterService implements RestoreRegister {

    /** What the entry of such an act is about. */
    static final String ALL = "register all";

    private final RegisterBackup backup;
    private final Clock clock;

    public RestoreRegisterService(RegisterBackup backup, Clock clock) {
        this.backup = backup;
        this.clock = clock;
    }

    @Override
    public Holdings restore(Acting who, Path file, boolean replace) {
        Access access = Acts.access("", who, Operation.RESTORE_REGISTER, clock).about(List.of(ALL));
        try {
            Permissions.require(who, Operation.RESTORE_REGISTER, RecordState.NONE);
            return backup.restoreFrom(file, replace, access);
        } catch (NotPermitted refused) {
            backup.enter(access.refused(Ending.NOT_PERMITTED, List.of()));
            throw refused;
        } catch (AlreadyThere refused) {
            backup.enter(access.refused(Ending.CONFLICT, List.of()));
            throw refused;
        }
    }
}
