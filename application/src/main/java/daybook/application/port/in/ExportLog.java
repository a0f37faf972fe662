package daybook.application.port.in;

import daybook.application.access.Acting;

/** Hands out the access log for {@code VerifyLog.java}, which needs nothing of Daybook. */
public interface ExportLog {

    /**
     * Exports every entry, that of this act the last among them.
     *
     * @param who who takes it and why
     * @return the log, whose lines are read as they are asked for
     * @throws daybook.application.access.NotPermitted if their role may not, or the log names other forces than their own
     */
    LogExport export(Acting who);
}
