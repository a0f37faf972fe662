package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.EraseRecord;
import daybook.application.port.in.Erasure;
import daybook.application.port.in.RecordVersion;
import daybook.application.port.out.Access;
import daybook.application.port.out.IncidentRegister.Records;
import daybook.application.port.out.Remains;
import daybook.application.port.out.Tombstone;
import daybook.application.record.ErasureStep;
import daybook.application.record.IncidentRecord;
import daybook.application.record.Pending;

/** Erases a record with the entry of who did, in one act. */
public final class EraseRecordService implements EraseRecord {

    private final Changes changes;

    public EraseRecordService(Changes changes) {
        this.changes = changes;
    }

    @Override
    public Erasure erase(Acting who, RecordVersion seen, String proposal) {
        return changes.end(
                who,
                Operation.ERASE_RECORD,
                seen,
                (access, records, record) -> approved(access, record, proposal),
                (access, records, record, step) -> erased(access, records, record, proposal, step));
    }

    private static ErasureStep.Erased approved(Access access, IncidentRecord record, String proposal) {
        Pending pending = Waiting.on(record, proposal);
        if (!(pending.step() instanceof ErasureStep.Erased erased)) {
            throw new Conflict("what waits under that number is no erasure");
        }
        SecondPerson.require(access, pending);
        SecondPerson.requireInTime(access, pending);
        return erased;
    }

    private static Erasure erased(
            Access access, Records records, IncidentRecord record, String proposal, ErasureStep.Erased step) {
        Tombstone stone = new Tombstone(
                RecordShelf.today(access.at()),
                Waiting.on(record, proposal).officer(),
                access.by().officer(),
                step.why());
        Remains remains = records.erase(record.reference(), record.version(), stone);
        return new Erasure(stone.on(), remains.children(), remains.toldNationally());
    }
}
