package daybook.application.record;

import daybook.application.access.Acting;
import java.time.Instant;

/**
 * A step with who took it, when and why.
 *
 * @param version the version of the record that it made, from 1
 * @param at when
 * @param by who, in what capacity and why
 * @param step what was done
 */
public record StepTaken(int version, Instant at, Acting by, Step step) {}
