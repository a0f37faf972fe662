package daybook.application.record;

import java.util.List;
import java.util.Optional;

/**
 * What a revision does to a record, beside keeping the new facts and the new decision.
 *
 * @param added the numbers of the crimes that it adds
 * @param due the crimes that are to be cancelled, which is for a second person to approve
 * @param reclassified the numbers of the crimes recorded under another offence, class or category now (HOCR-2026 p12-13)
 * @param flagged the numbers of the crimes whose flags change
 * @param lapsed the numbers of the crimes whose departure lapses, because the proposal it departed from is another now
 * @param roles who is something else on a crime that stays
 * @param closings the closings in doubt, for a person to look at
 */
public record RevisionEffects(
        List<String> added,
        List<CancellationDue> due,
        List<String> reclassified,
        List<String> flagged,
        List<String> lapsed,
        List<RoleChanged> roles,
        List<ClosingInDoubt> closings) {

    /** Nothing changes. */
    public static final RevisionEffects NONE =
            new RevisionEffects(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public RevisionEffects {
        added = List.copyOf(added);
        due = List.copyOf(due);
        reclassified = List.copyOf(reclassified);
        flagged = List.copyOf(flagged);
        lapsed = List.copyOf(lapsed);
        roles = List.copyOf(roles);
        closings = List.copyOf(closings);
    }

    /** The notices to give to whoever was told of a role that no longer holds. Source: DPA-2018 s.38. */
    public List<RoleChanged> corrections() {
        return roles.stream().filter(RoleChanged::isCorrection).toList();
    }

    /** The closing of that crime, if it is in doubt. */
    public Optional<ClosingInDoubt> closing(String crime) {
        return closings.stream().filter(it -> it.crime().equals(crime)).findFirst();
    }

    /** The same with these changes of roles. */
    public RevisionEffects roles(List<RoleChanged> changed) {
        return new RevisionEffects(added, due, reclassified, flagged, lapsed, changed, closings);
    }

    /** The same with these closings in doubt. */
    public RevisionEffects closings(List<ClosingInDoubt> inDoubt) {
        return new RevisionEffects(added, due, reclassified, flagged, lapsed, roles, inDoubt);
    }
}
