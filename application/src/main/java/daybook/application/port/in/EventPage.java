package daybook.application.port.in;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What happened in a register, from one position on.
 *
 * @param events the events, in the one order that they have for everybody
 * @param next the position from which to read on: everything up to it is on this page or a page before
 * @param mayBeMore whether there may be more already
 */
public record EventPage(List<Happened> events, long next, boolean mayBeMore) {

    public EventPage {
        events = List.copyOf(events);
    }

    @Override
    public String toString() {
        return "EventPage[" + events.size() + "]";
    }

    /**
     * One event. It names neither who acted, nor why, nor what anybody is.
     *
     * @param id tells it from every other, whoever reads it and however often
     * @param kind what happened
     * @param at when the act began
     * @param record the reference of the record it happened to; empty where it is about a child
     * @param crime the number of the crime that it happened to; empty where it is about the record or a child
     * @param position its position, from 1; events of one act share it and are never apart
     */
    public record Happened(
            String id, EventKind kind, Instant at, Optional<String> record, Optional<String> crime, long position) {

        @Override
        public String toString() {
            return "Happened[" + kind + "]";
        }
    }
}
