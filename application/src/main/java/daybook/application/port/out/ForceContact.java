package daybook.application.port.out;

/**
 * A force that keeps children in the register.
 *
 * @param force its code
 * @param contact whom to ring there, as that force says; empty if it does not say
 */
public record ForceContact(String force, String contact) {}
