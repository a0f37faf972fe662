package daybook.application.access;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which role may do which operation on a record in which state: the one table, for people and for code.
 *
 * <p>A cell lists the states in which the role may act: {@code n} where there is no single record, {@code o} open, {@code c}
 * closed, {@code v} overdue for review; a capital means that a second person must approve; {@code -} is never. Of
 * cancellations, C1 alone needs no second person (HO-OUTCOMES-2026). What {@code disclose} hands out is what was asked for and approved, and
 * whoever does {@code erase-record} is the second person of {@code ask-to-erase}. Whoever approves needs that row and the row of what they
 * approve.
 */
public final class Permissions {

    /** The table as people read it. */
    public static final String TABLE = """
            operation         recorder  reviewer  registrar  disclosure  auditor  system
            record            n         n         n          -           -        n
            plan              oc        oc        oc         -           -        -
            revise            oc        oc        oc         -           -        -
            close             o         o         o          -           -        -
            reopen            -         oc        oc         -           -        -
            cancel            OC        OC        OC         -           -        -
            depart            oc        oc        oc         -           -        -
            make-suspect      OC        OC        OC         -           -        -
            approve           -         oc        oc         -           -        -
            decline           oc        oc        oc         -           -        -
            list-approvals    -         n         n          -           -        -
            show-approval     -         n         n          -           -        -
            show              oc        ocv       ocv        oc          oc       -
            list              n         n         n          n           n        -
            child             n         n         n          -           n        -
            identity          n         n         n          -           -        n
            turn-marks        -         -         n          -           -        n
            same-child        n         n         n          -           -        n
            merge             -         N         N          -           -        -
            split             -         n         n          -           -        -
            erase             -         N         N          -           -        -
            decide            -         n         n          -           -        -
            ask-to-disclose   -         OC        OC         OC          -        -
            disclose          -         oc        oc         oc          -        -
            national-export   -         -         n          -           -        n
            national-confirm  -         -         n          -           -        n
            national-ask      n         n         n          -           -        -
            national-answer   -         -         -          -           -        n
            review            -         ocv       ocv        -           -        -
            ask-to-erase      -         OCV       OCV        -           -        -
            erase-record      -         ocv       ocv        -           -        -
            review-due        -         n         n          -           n        n
            audit-children    -         -         n          -           n        -
            events            -         -         n          -           n        n
            log               -         -         n          -           n        n
            log-verify        -         -         n          -           n        n
            log-checkpoint    -         -         n          -           n        n
            log-export        -         -         -          -           n        n
            log-prove         -         -         n          -           n        n
            backup            -         -         n          -           -        n
            restore           -         -         n          -           -        n
            """;

    private static final String STATES = "nocv";
    private static final Map<Operation, Map<ActingRole, String>> CELLS = read();

    private Permissions() {}

    /** What somebody in that role may do on a record in that state. */
    public static Permission of(ActingRole role, Operation operation, RecordState state) {
        String cell = CELLS.get(operation).get(role);
        char letter = STATES.charAt(state.ordinal());
        if (cell.indexOf(letter) >= 0) {
            return Permission.YES;
        }
        return cell.indexOf(Character.toUpperCase(letter)) >= 0 ? Permission.WITH_A_SECOND_PERSON : Permission.NO;
    }

    /**
     * Asks whether somebody may do that on a record in that state.
     *
     * @return {@link Permission#YES} or {@link Permission#WITH_A_SECOND_PERSON}
     * @throws NotPermitted if they may not
     */
    public static Permission require(Acting who, Operation operation, RecordState state) {
        Permission permission = of(who.role(), operation, state);
        if (permission == Permission.NO) {
            String where = switch (state) {
                case NONE -> "";
                case OPEN -> " while a crime on it is open";
                case CLOSED -> " once every crime on it is closed";
                case OVERDUE -> " once its review is overdue";
            };
            throw new NotPermitted("the role " + who.role().code() + " may not " + operation.code() + where);
        }
        return permission;
    }

    private static Map<Operation, Map<ActingRole, String>> read() {
        List<String> lines = TABLE.lines().toList();
        List<String> roles = cells(lines.get(0));
        Map<Operation, Map<ActingRole, String>> table = new EnumMap<>(Operation.class);
        for (Operation operation : Operation.values()) {
            List<String> row = lines.stream()
                    .map(Permissions::cells)
                    .filter(it -> it.get(0).equals(operation.code()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the table says nothing of " + operation.code()));
            Map<ActingRole, String> byRole = new EnumMap<>(ActingRole.class);
            for (ActingRole role : ActingRole.values()) {
                byRole.put(role, row.get(roles.indexOf(role.code())));
            }
            table.put(operation, byRole);
        }
        return table;
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split(" +"));
    }
}
