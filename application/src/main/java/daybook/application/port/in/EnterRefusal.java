package daybook.application.port.in;

import daybook.application.access.Acting;
import daybook.application.access.Operation;

/** Enters what somebody attempted and a door refused before any act began, as what is refused within an act is entered. */
public interface EnterRefusal {

    /**
     * Enters the attempt. Whoever is refused is told so only after this returns.
     *
     * @param who who attempted it, as their token says; without a reason where they gave none
     * @param operation what they attempted
     * @param why why it was refused
     * @throws daybook.application.port.out.StoreUnavailable if it cannot be entered: then nothing else is said
     */
    void enter(Acting who, Operation operation, Why why);

    /** Why a door refuses. */
    enum Why {
        /** Their client was not granted it. */
        NOT_GRANTED,
        /** What they named opens to nothing of their force: another's, or made up, which nobody is told apart. */
        NOTHING_THERE,
        /** They did not say why they act. */
        NO_PURPOSE
    }
}
