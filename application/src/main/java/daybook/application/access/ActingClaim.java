package daybook.application.access;

import daybook.domain.guidance.Force;
import java.util.ArrayList;
import java.util.List;

/**
 * Who says that they act, as far as it is said: for one act, or for every act in the settings. Nothing of it is checked yet.
 *
 * @param officer who acts; empty if it is not said
 * @param force the code of the force they act for; empty if it is not said
 * @param role the code of the role they act in, as in {@code recorder}; empty if it is not said
 * @param reason why; empty if it is not said
 */
public record ActingClaim(String officer, String force, String role, String reason) {

    /** Says nothing. */
    public static final ActingClaim NOTHING = new ActingClaim("", "", "", "");

    /** What can be said of whoever acts. */
    public enum Part {
        OFFICER,
        FORCE,
        ROLE,
        REASON
    }

    /** The same, and where it says nothing what another says. */
    public ActingClaim orElse(ActingClaim other) {
        return new ActingClaim(
                either(officer, other.officer),
                either(force, other.force),
                either(role, other.role),
                either(reason, other.reason));
    }

    /**
     * What is missing, or is not what it should be.
     *
     * @param needsReason whether an act without a reason is refused
     */
    public List<Part> faults(boolean needsReason) {
        List<Part> faults = new ArrayList<>();
        add(faults, Part.OFFICER, officer.matches(Acting.OFFICER_PATTERN));
        add(faults, Part.FORCE, force.matches(Force.PATTERN));
        add(faults, Part.ROLE, ActingRole.under(role).isPresent());
        add(faults, Part.REASON, Acting.isReason(reason) && !(needsReason && reason.isBlank()));
        return List.copyOf(faults);
    }

    /**
     * Whoever acts.
     *
     * @throws IllegalArgumentException if {@link #faults} are left, a missing reason aside
     */
    public Acting acting() {
        ActingRole acts =
                ActingRole.under(role).orElseThrow(() -> new IllegalArgumentException("there is no such role"));
        return new Acting(officer, new Force(force), acts, reason);
    }

    @Override
    public String toString() {
        return "ActingClaim[masked]";
    }

    private static void add(List<Part> faults, Part part, boolean fine) {
        if (!fine) {
            faults.add(part);
        }
    }

    private static String either(String one, String other) {
        return one.isEmpty() ? other : one;
    }
}
