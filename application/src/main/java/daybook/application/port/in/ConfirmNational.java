package daybook.application.port.in;

import daybook.application.access.Acting;
import java.util.List;

/** Says which notices the national database has taken over. Only then do they no longer wait. */
public interface ConfirmNational {

    /** How the id of a notice is written. */
    String ID_PATTERN = "[A-Za-z0-9:./-]{1,200}";

    /**
     * Confirms them.
     *
     * @param who who confirms it and why
     * @param ids the ids of the notices
     * @return those of the ids that were waiting
     * @throws daybook.application.access.NotPermitted if their role may not
     */
    List<String> confirm(Acting who, List<String> ids);
}
