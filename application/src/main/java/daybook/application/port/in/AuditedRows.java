package daybook.application.port.in;

import daybook.domain.audit.CannotTell;
import daybook.domain.audit.Finding;

/** What is told of an export while it is audited. */
public interface AuditedRows {

    /** Something was found on that row. */
    void found(ExportRow row, Finding finding);

    /** A check could not be made on that row for want of something. */
    void cannotTell(ExportRow row, CannotTell why);

    /**
     * A row cannot be read, and the rest goes on.
     *
     * @param message what is expected, never what stands there
     */
    void rejected(ExportRow row, String message);
}
