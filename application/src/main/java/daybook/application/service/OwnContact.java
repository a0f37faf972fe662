package daybook.application.service;

import daybook.domain.guidance.Force;

/**
 * Whom to ring at the force that Daybook works for.
 *
 * @param force the code of that force; empty if the settings name none
 * @param contact whom to ring there; empty if the settings do not say
 */
public record OwnContact(String force, String contact) {

    /** Nothing is said of any force. */
    public static final OwnContact NONE = new OwnContact("", "");

    /** Whom to ring at that force, as far as this deployment can say; otherwise empty. */
    String of(Force acting) {
        return acting.code().equals(force) ? contact : "";
    }
}
