package daybook.application.port.out;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import java.time.Instant;

/**
 * One act on the register, as the access log will name it. Source: DPA-2018 s.62.
 *
 * @param id tells this act from every other; made by the application
 * @param at when it began
 * @param by who acts and why
 * @param operation what is done
 * @param recipient to whom something is disclosed; empty if to nobody
 */
public record Access(String id, Instant at, Acting by, Operation operation, String recipient) {}
