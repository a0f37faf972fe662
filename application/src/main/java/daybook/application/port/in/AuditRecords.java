package daybook.application.port.in;

import daybook.domain.audit.AuditResult;
import daybook.domain.audit.RecordedIncident;
import daybook.domain.audit.RecordedRow;
import java.util.Iterator;

/** Checks records that a force has already made against the guidance. */
public interface AuditRecords {

    /**
     * Audits rows that hold whole incidents: rows of one incident may stand anywhere among them.
     *
     * @param rows read once, to the end; all of them are held meanwhile, so hand over a share that fits in memory
     * @param mapping how to read them
     * @param told called for each incident and for each row that cannot be read
     * @return how many rows there were; what was read is what was audited and what was rejected
     * @throws RefusedReport if the mapping cannot be used, with every place at fault
     */
    AuditTotals audit(Iterator<ExportRow> rows, ExportMapping mapping, Told told);

    /** What is told of an export while it is audited. */
    interface Told {

        /** One incident has been audited: each once, by one thread at a time. */
        void audited(RecordedIncident incident, AuditResult result, Places places);

        /**
         * A row cannot be read, and the rest goes on.
         *
         * @param message what is expected, never what stands there
         */
        void rejected(RowPlace place, String message);

        /**
         * Something about a file and the mapping, before its first row is told: a column that is not there, or twice.
         *
         * @param message what is wanting, in words that follow the name of the file
         */
        default void warned(String file, String message) {}
    }

    /** Finds where a row of an audited incident stands. */
    @FunctionalInterface
    interface Places {

        RowPlace of(RecordedRow row);
    }
}
