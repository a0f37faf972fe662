package daybook.adapters.persistence;

import daybook.application.port.out.ChildKeys;
import daybook.domain.guidance.Force;
import java.util.Optional;
import javax.crypto.SecretKey;

/** Keys that ask others; who extends it differs in one thing. */
abstract class KeysBehind implements ChildKeys {

    final ChildKeys keys;

    KeysBehind(ChildKeys keys) {
        this.keys = keys;
    }

    @Override
    public SecretKey forChild(Force force, String child) {
        return keys.forChild(force, child);
    }

    @Override
    public Optional<SecretKey> ofChild(Force force, String child) {
        return keys.ofChild(force, child);
    }

    @Override
    public void destroy(Force force, String child) {
        keys.destroy(force, child);
    }

    @Override
    public SecretKey forMarks(String name) {
        return keys.forMarks(name);
    }

    @Override
    public Optional<SecretKey> ofMarks(String name) {
        return keys.ofMarks(name);
    }

    @Override
    public void destroyMarks(String name) {
        keys.destroyMarks(name);
    }
}
