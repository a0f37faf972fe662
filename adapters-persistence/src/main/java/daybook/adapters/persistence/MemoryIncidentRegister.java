package daybook.adapters.persistence;

import daybook.application.port.out.Entry;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.RegisteredReport;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** A register that lasts as long as its process: for trying Daybook out and for tests. */
final class MemoryIncidentRegister implements IncidentRegister {

    private final ConcurrentMap<Key, RegisteredReport> entries = new ConcurrentHashMap<>();

    @Override
    public Entry enterOnce(RegisteredReport report) {
        RegisteredReport earlier = entries.putIfAbsent(new Key(report.force(), report.reference()), report);
        if (earlier == null) {
            return Entry.ENTERED;
        }
        return earlier.equals(report) ? Entry.ALREADY_ENTERED : Entry.REFERENCE_TAKEN;
    }

    @Override
    public Optional<RegisteredReport> find(String force, String reference) {
        return Optional.ofNullable(entries.get(new Key(force, reference)));
    }

    private record Key(String force, String reference) {}
}
