package daybook.adapters.persistence;

import daybook.application.port.out.ChildKeys;
import daybook.domain.guidance.Force;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;

/** Keys that last as long as their process. */
final class MemoryChildKeys implements ChildKeys {

    private final Map<String, SecretKey> keys = new ConcurrentHashMap<>();
    private final Map<String, SecretKey> marks = new ConcurrentHashMap<>();

    @Override
    public SecretKey forChild(Force force, String child) {
        return keys.computeIfAbsent(MemoryTables.key(force.code(), child), it -> RandomKey.made());
    }

    @Override
    public Optional<SecretKey> ofChild(Force force, String child) {
        return Optional.ofNullable(keys.get(MemoryTables.key(force.code(), child)));
    }

    @Override
    public void destroy(Force force, String child) {
        keys.remove(MemoryTables.key(force.code(), child));
    }

    @Override
    public SecretKey forMarks(String name) {
        return marks.computeIfAbsent(name, it -> RandomKey.made());
    }

    @Override
    public Optional<SecretKey> ofMarks(String name) {
        return Optional.ofNullable(marks.get(name));
    }

    @Override
    public void destroyMarks(String name) {
        marks.remove(name);
    }
}
