package daybook.application.wiring;

import java.util.Collection;

/** No storage of the name asked for is installed; the message is fit to show and lists those that are. */
public final class UnknownStorage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownStorage(String name, Collection<String> known) {
        super("no storage is called \"%s\"; known: %s".formatted(name, String.join(", ", known)));
    }
}
