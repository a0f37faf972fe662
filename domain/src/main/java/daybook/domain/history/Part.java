package daybook.domain.history;

import daybook.domain.category.Category;
import daybook.domain.child.Role;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Incident;
import daybook.domain.recording.RecordingDecision;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One child's part in one report, as far as a history needs it: no name, no date of birth, nothing to decide again.
 *
 * @param ofAChild whether they were under 18, or of unknown age, in an exchange they had a part in; the rest is of that alone
 * @param conduct how they took part within the guidance where they were not unduly forced (HOCR-2026 p66)
 * @param forced whether they were unduly forced in any exchange within the guidance
 * @param roles what they are on the crimes of the report that hold, as a child
 * @param broughtAbout the factors they brought about without being forced themselves
 * @param recipients how many others are known to have received an image from them; 0 if nobody
 * @param youngestCounterpart the age in years of the youngest whom it was with; empty if none is known
 * @param category the category of the report; empty outside the guidance
 */
public record Part(
        boolean ofAChild,
        Set<Conduct> conduct,
        boolean forced,
        Set<Role> roles,
        Set<Factor> broughtAbout,
        int recipients,
        OptionalInt youngestCounterpart,
        Optional<Category> category) {

    public Part {
        conduct = conduct.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(conduct));
        roles = roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(roles));
        broughtAbout = broughtAbout.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(broughtAbout));
        boolean sent = conduct.contains(Conduct.SENDER) || conduct.contains(Conduct.FORWARDER);
        if (recipients < 0 || recipients > 0 && !sent) {
            throw new IllegalArgumentException("only a child who sent or passed on an image has recipients");
        }
        if (broughtAbout.contains(Factor.ADULT_INVOLVED)) {
            throw new IllegalArgumentException("nobody brings it about that an adult is involved");
        }
    }

    /** The part of the person under that id in the report. */
    public static Part of(Incident incident, RecordingDecision decision, String person) {
        return new PartFinder(person).in(incident, decision);
    }

    /** Whether it counts as a notice and why, as the crimes stand that they have a role on. */
    public Standing standing() {
        if (!ofAChild) {
            return Standing.ADULT;
        }
        if (!roles.isEmpty() && roles.stream().noneMatch(Role::answersForTheCrime)) {
            return forced ? Standing.UNDULY_FORCED : Standing.VICTIM_OR_WITNESS_ONLY;
        }
        if (!conduct.isEmpty()) {
            return Standing.TOOK_PART;
        }
        return roles.contains(Role.SUSPECT) ? Standing.SUSPECT_BY_A_FACTOR : Standing.NO_PART;
    }

    /** The same in these roles, as the crimes stand on record. */
    Part in(Set<Role> standing) {
        return new Part(ofAChild, conduct, forced, standing, broughtAbout, recipients, youngestCounterpart, category);
    }

    /** The part in one occasion of which two reports tell; the same people may have received it in both. */
    Part and(Part other) {
        return new Part(
                ofAChild && other.ofAChild,
                Merged.of(conduct, other.conduct),
                forced || other.forced,
                Merged.of(roles, other.roles),
                Merged.of(broughtAbout, other.broughtAbout),
                Math.max(recipients, other.recipients),
                Merged.least(youngestCounterpart, other.youngestCounterpart),
                Merged.mostSerious(category, other.category));
    }
}
