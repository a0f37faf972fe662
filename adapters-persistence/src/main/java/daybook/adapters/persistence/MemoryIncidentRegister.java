package daybook.adapters.persistence;

import daybook.application.port.out.Access;
import daybook.application.port.out.IncidentRegister;

/** A register that lasts as long as its process: for trying Daybook out and for tests. One act at a time. */
final class MemoryIncidentRegister implements IncidentRegister {

    private final MemoryAccessLog log;
    private MemoryTables kept = new MemoryTables();

    /** A register whose acts are entered in that log. */
    MemoryIncidentRegister(MemoryAccessLog log) {
        this.log = log;
    }

    @Override
    public synchronized <T> T during(Access access, Act<T> act) {
        MemoryTables working = new MemoryTables(kept);
        MemoryRecords records = new MemoryRecords(working, access.by().force());
        T done = act.on(records);
        log.add(records.entry(access));
        kept = working;
        return done;
    }

    /** What is kept now: nothing of it changes any more. */
    synchronized MemoryTables kept() {
        return kept;
    }
}
