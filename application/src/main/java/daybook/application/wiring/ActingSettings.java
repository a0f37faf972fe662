package daybook.application.wiring;

import daybook.application.access.ActingClaim;
import daybook.application.access.ActingRole;

/**
 * Who acts where an act does not say it itself. On a command line all of it is somebody's own word.
 *
 * @param usual who acts, in what capacity and why; its force is left out, for a deployment has one already
 * @param needsReason whether an act without a reason is refused
 */
public record ActingSettings(ActingClaim usual, boolean needsReason) {

    /** Somebody who records and has to say who they are and why. */
    static final ActingSettings DEFAULTS =
            new ActingSettings(new ActingClaim("", "", ActingRole.RECORDER.code(), ""), true);

    ActingSettings officer(String officer) {
        return checked(ActingClaim.Part.OFFICER, new ActingClaim(officer, "", usual.role(), usual.reason()));
    }

    ActingSettings role(String role) {
        return checked(ActingClaim.Part.ROLE, new ActingClaim(usual.officer(), "", role, usual.reason()));
    }

    ActingSettings reason(String reason) {
        return checked(ActingClaim.Part.REASON, new ActingClaim(usual.officer(), "", usual.role(), reason));
    }

    ActingSettings needsReason(boolean needs) {
        return new ActingSettings(usual, needs);
    }

    private ActingSettings checked(ActingClaim.Part part, ActingClaim claim) {
        if (claim.faults(false).contains(part)) {
            throw new IllegalArgumentException("that is none");
        }
        return new ActingSettings(claim, needsReason);
    }
}
