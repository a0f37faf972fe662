package daybook.application.port.out;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.accesslog.AccessEntry;
import daybook.application.accesslog.AccessKind;
import daybook.application.accesslog.Who;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One act on the register, as the access log will name it. Source: DPA-2018 s.62.
 *
 * @param id tells this act from every other; made by the application
 * @param at when it began
 * @param by who acts and why
 * @param operation what is done
 * @param recipient to whom something is disclosed; empty if to nobody
 * @param about what it is about beside the records it will touch, as {@code record R-1}
 * @param ending how it ended
 */
public record Access(
        String id, Instant at, Acting by, Operation operation, String recipient, List<String> about, Ending ending) {

    /** Stands in the log for what somebody looked for and nothing can be called. */
    public static final String NO_REFERENCE = "(no reference)";

    public Access {
        about = List.copyOf(about);
    }

    /** An act about nothing but the records it will touch. */
    public Access(String id, Instant at, Acting by, Operation operation, String recipient) {
        this(id, at, by, operation, recipient, List.of(), Ending.DONE);
    }

    /** The same act, about that too. */
    public Access about(List<String> names) {
        return new Access(id, at, by, operation, recipient, names, ending);
    }

    /**
     * The attempt at this act, which was refused. Nothing was disclosed to anybody.
     *
     * @param as how it ended
     * @param touched the records and children it used until then; what is beyond the most that an entry can name is left out
     */
    public Access refused(Ending as, List<String> touched) {
        List<String> names = Stream.concat(about.stream(), touched.stream())
                .limit(AccessEntry.MOST_RECORDS - 1)
                .toList();
        return new Access(id, at, by, operation, "", names, as);
    }

    /**
     * The entry for this act. Of one that was refused it says so first, and that records were looked at: there was no more to it.
     *
     * @param touched the records and children it used
     * @throws IllegalArgumentException if there can be no such entry, as of a disclosure to nobody
     */
    public AccessEntry entry(List<String> touched) {
        return new AccessEntry(
                id,
                at,
                new Who(by.officer(), by.force().code(), by.role().code()),
                ending == Ending.DONE ? operation.kind() : AccessKind.CONSULTATION,
                operation.code(),
                what(touched),
                by.reason(),
                recipient.isEmpty() ? Optional.empty() : Optional.of(recipient));
    }

    private List<String> what(List<String> touched) {
        Stream<String> named = Stream.concat(about.stream(), touched.stream())
                .map(it -> AccessEntry.canBeAbout(it) ? it : NO_REFERENCE);
        Stream<String> first = Stream.of(ending.mark()).filter(it -> !it.isEmpty());
        return Stream.concat(first, named).toList();
    }

    @Override
    public String toString() {
        return "Access[" + operation + "]";
    }
}
