package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.port.in.EnterRefusal;
import daybook.application.port.out.Access;
import daybook.application.port.out.Ending;
import java.util.List;

/** Enters attempts that never became an act. What was named and opens to nothing has no name that could be entered. */
public final class EnterRefusalService implements EnterRefusal {

    private final Acts acts;

    public EnterRefusalService(Acts acts) {
        this.acts = acts;
    }

    @Override
    public void enter(Acting who, Operation operation, Why why) {
        switch (why) {
            case NOT_GRANTED -> acts.enterRefused(who, operation, Ending.NOT_PERMITTED, List.of());
            case NOTHING_THERE -> acts.enterRefused(who, operation, Ending.CONFLICT, List.of(Access.NO_REFERENCE));
            case NO_PURPOSE -> acts.enterRefused(who, operation, Ending.UNUSABLE, List.of());
        }
    }
}
