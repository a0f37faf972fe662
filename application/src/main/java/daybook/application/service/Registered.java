package daybook.application.service;

import daybook.application.access.Acting;
import daybook.domain.history.identity.Identity;

/**
 * Who a child is, and who said so. Both are sealed together.
 *
 * @param identity who the child is
 * @param by the officer who registered it; empty if it was sealed before that was kept
 */
public record Registered(Identity identity, String by) {

    /** Whether they said exactly that. */
    boolean isSaid(Acting who, Identity same) {
        return who.isOfficer(by) && identity.equals(same);
    }

    @Override
    public String toString() {
        return "Registered[masked]";
    }
}
