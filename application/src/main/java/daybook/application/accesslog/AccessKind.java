package daybook.application.accesslog;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of processing that must be logged. Source: Data Protection Act 2018 s.62(1). */
public enum AccessKind {
    COLLECTION,
    ALTERATION,
    CONSULTATION,
    DISCLOSURE,
    COMBINATION,
    ERASURE;

    /** The kind of that name; none if there is no such kind. */
    public static Optional<AccessKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
