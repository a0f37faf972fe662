package daybook.adapters.cli.audit;

import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.port.in.AuditRecords;
import daybook.application.port.in.AuditTotals;
import daybook.application.port.in.ExportMapping;
import java.io.IOException;

/** What is made of an audit while an export is read, and at the end. */
interface Audited extends AutoCloseable {

    /**
     * Begins, before a row is read.
     *
     * @throws daybook.application.port.in.RefusedReport if the mapping cannot be used
     */
    AuditRecords.Told begin(ExportMapping mapping) throws IOException;

    /**
     * Ends, once every row is read that could be.
     *
     * @param code how the reading ended
     * @return how all of it ended
     */
    int end(AuditTotals totals, int code) throws IOException;

    /** How it ended where all could be read: a row that was rejected weighs more than anything that was found. */
    static int code(AuditTotals totals, boolean found) {
        if (totals.rejected() > 0) {
            return ExitCode.REFUSED;
        }
        return found ? ExitCode.FOUND : ExitCode.DONE;
    }

    @Override
    default void close() {}
}
