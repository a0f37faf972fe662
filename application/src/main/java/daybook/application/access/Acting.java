package daybook.application.access;

import daybook.domain.guidance.Force;
import java.util.regex.Pattern;

/**
 * Who acts, in what capacity and why. Every act names it, and the access log keeps it.
 *
 * @param officer who acts, by a number or name the force knows: 1 to 64 letters, digits, {@code .}, {@code -} and {@code @}
 * @param force for which force; nothing of another force is ever seen
 * @param role in what capacity
 * @param reason why, in up to 200 characters of plain text; blank only where the deployment does not ask for one
 */
public record Acting(String officer, Force force, ActingRole role, String reason) {

    /** How an officer is named. */
    public static final String OFFICER_PATTERN = "[A-Za-z0-9.@-]{1,64}";

    /** The longest reason, in characters. */
    public static final int LONGEST_REASON = 200;

    private static final Pattern OFFICER = Pattern.compile(OFFICER_PATTERN);

    public Acting {
        if (!OFFICER.matcher(officer).matches()) {
            throw new IllegalArgumentException("an officer is named by 1 to 64 letters, digits, '.', '-' or '@'");
        }
        if (!isReason(reason)) {
            throw new IllegalArgumentException("a reason is up to 200 characters of plain text");
        }
    }

    /** Whether that is the same officer, however the name is written: nobody is their own second person. */
    public boolean isOfficer(String named) {
        return officer.equalsIgnoreCase(named);
    }

    static boolean isReason(String text) {
        return text.length() <= LONGEST_REASON && text.chars().noneMatch(Character::isISOControl);
    }

    @Override
    public String toString() {
        return "Acting[" + role + "]";
    }
}
