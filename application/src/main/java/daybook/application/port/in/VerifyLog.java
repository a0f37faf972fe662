package daybook.application.port.in;

import daybook.application.access.Acting;
import java.util.List;

/** Checks the access log from its first entry and says which is the first bad one. */
public interface VerifyLog {

    /**
     * Checks every entry that has a place, against the checkpoints in the store and those kept elsewhere.
     *
     * @param who who checks it and why
     * @param keptElsewhere the texts in which checkpoints were kept elsewhere, each of one signed note or more
     * @return what was found
     * @throws daybook.application.accesslog.RefusedLogText if such a text is something else
     * @throws daybook.application.access.NotPermitted if their role may not
     */
    LogVerification verify(Acting who, List<String> keptElsewhere);
}
