package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.BackUpRegister;
import daybook.application.port.out.RegisterBackup;
import daybook.application.record.Holdings;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Enters who takes a copy before it is taken. */
public final class BackUpRegisterService implements BackUpRegister {

    private final Acts acts;
    private final Supplier<RegisterBackup> backup;

    /**
     * Backups of the register of those acts.
     *
     * @param backup gives what copies it, or says what copies it instead
     */
    public BackUpRegisterService(Acts acts, Supplier<RegisterBackup> backup) {
        this.acts = acts;
        this.backup = backup;
    }

    @Override
    public Holdings backUp(Acting who, Path file) {
        acts.enter(
                who,
                Operation.BACK_UP_REGISTER,
                List.of(RestoreRegisterService.ALL),
                () -> Permissions.require(who, Operation.BACK_UP_REGISTER, RecordState.NONE));
        return backup.get().copyTo(file);
    }
}
