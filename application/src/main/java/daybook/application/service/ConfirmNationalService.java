package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.ConfirmNational;
import java.util.List;

/** Takes what was taken over out of what waits. */
public final class ConfirmNationalService implements ConfirmNational {

    private final Acts acts;

    public ConfirmNationalService(Acts acts) {
        this.acts = acts;
    }

    @Override
    public List<String> confirm(Acting who, List<String> ids) {
        return acts.during(who, Operation.CONFIRM_NATIONAL, (access, records) -> {
            Permissions.require(who, Operation.CONFIRM_NATIONAL, RecordState.NONE);
            return ids.stream().filter(records.outbox()::confirm).toList();
        });
    }
}
