package daybook.adapters.persistence;

import daybook.application.port.out.ChildKeys;
import java.security.SecureRandom;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Makes keys that nobody can guess. */
final class RandomKey {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomKey() {}

    static SecretKey made() {
        return of(bytes());
    }

    static SecretKey of(byte[] bytes) {
        return new SecretKeySpec(bytes, "AES");
    }

    static byte[] bytes() {
        byte[] bytes = new byte[ChildKeys.LENGTH];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
