package daybook.application.port.out;

import daybook.domain.guidance.Force;

/**
 * A force that keeps children in the register.
 *
 * @param force the force
 * @param contact whom to ring there, as that force says; empty if it does not say
 */
public record ForceContact(Force force, String contact) {}
