package daybook.application.port.in;

import java.time.Instant;

/**
 * A proposal that waits for a second person.
 *
 * @param id by which it is approved or declined
 * @param until when it lapses if nobody does
 */
public record AwaitingApproval(String id, Instant until) {}
