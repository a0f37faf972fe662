package daybook.application.port.in;

import daybook.application.access.Acting;
import java.util.Iterator;

/** Checks records that a force has already made, with what its register knows of the children on them. */
public interface AuditWithRegister {

    /**
     * Audits like {@link AuditRecords}. A person on a row is looked up by their reference there, in the records of the force of
     * whoever acts; whom the register does not know, it tells nothing of.
     *
     * <p>All of it is one act, entered as a look at every child before the first of them is looked up. Nobody is kept from the
     * register meanwhile, so each child is told as known when it was looked up.
     *
     * @param who who acts and why
     * @throws RefusedReport if the mapping cannot be used, with every place at fault; then nothing was looked up or entered
     * @throws daybook.application.access.NotPermitted if they may not, which is entered
     * @throws daybook.application.port.out.StoreUnavailable if the act cannot be entered, or a child not be looked up
     * @throws daybook.application.spill.NoRoom if there is no room for what does not fit in memory
     */
    AuditTotals audit(Acting who, Iterator<ExportRow> rows, ExportMapping mapping, AuditRecords.Told told);
}
