package daybook.adapters.rest.access;

import daybook.application.access.Acting;
import daybook.application.access.ActingClaim;
import java.util.Set;

/**
 * Who asks, as a token that was believed says.
 *
 * @param officer who it is, at the issuer
 * @param force the code of the force they act for
 * @param role the code of the role they act in
 * @param scopes what their client was granted
 */
public record Caller(String officer, String force, String role, Set<String> scopes) {

    private static final String EVERYTHING = "daybook";

    /** Copies the scopes. */
    public Caller {
        scopes = Set.copyOf(scopes);
    }

    /** Whether the client was granted that scope, or all of them. */
    public boolean isGranted(String scope) {
        return scopes.contains(scope) || scopes.contains(EVERYTHING);
    }

    /** They act, for that reason. */
    public Acting because(String reason) {
        return new ActingClaim(officer, force, role, reason).acting();
    }

    @Override
    public String toString() {
        return "Caller[" + role + "]";
    }
}
