package daybook.application.port.in;

/** Sums up what an audit finds, for a report. */
public interface SummariseAudit {

    /**
     * Begins a summary, which is told of an audit, or of each share of one, while it goes on. It holds no incident.
     *
     * @param mapping how the export is read
     * @param internal whether every number is to be shown; otherwise none that could point to a child
     * @throws RefusedReport if the mapping cannot be used, with every place at fault
     */
    Summary begin(ExportMapping mapping, boolean internal);

    /** A summary that grows. */
    interface Summary extends AuditRecords.Told {

        /** The report of all that it was told, once the audit is through. */
        AuditReport report(AuditTotals totals);
    }
}
