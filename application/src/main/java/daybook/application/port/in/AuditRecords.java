package daybook.application.port.in;

import daybook.domain.audit.CannotTell;
import daybook.domain.audit.Finding;
import java.util.Iterator;

/** Checks records that a force has already made against the guidance. */
public interface AuditRecords {

    /**
     * Audits rows that hold whole incidents: rows of one incident may stand anywhere among them.
     *
     * @param rows read once, to the end; all of them are held meanwhile, so hand over a share that fits in memory
     * @param mapping how to read them
     * @param told called for each row that something is to be said of, in the order of the incidents
     * @return how many rows there were; what was read is what was audited and what was rejected
     * @throws RefusedReport if the mapping cannot be used, with every place at fault
     */
    AuditTotals audit(Iterator<ExportRow> rows, ExportMapping mapping, Told told);

    /** What is told of an export while it is audited. */
    interface Told {

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
}
