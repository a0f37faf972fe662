package daybook.domain.history;

import daybook.domain.category.Category;
import daybook.domain.child.Role;
import daybook.domain.incident.Factor;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.recording.Crime;
import daybook.domain.recording.Involvement;
import daybook.domain.recording.ProposedOffence;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reports in a child's history, each told in a line. */
final class Entries {

    static final Part ASKED = part(Conduct.REQUESTER);
    static final Part VICTIM = new Part(
            true,
            Set.of(),
            false,
            Set.of(Role.VICTIM),
            Set.of(),
            0,
            OptionalInt.empty(),
            Optional.of(Category.AGGRAVATED));

    private Entries() {}

    /** A person involved who took part in these ways, with nothing else known. */
    static Part part(Conduct... conduct) {
        return new Part(
                true,
                Set.of(conduct),
                false,
                Set.of(Role.PERSON_INVOLVED),
                Set.of(),
                0,
                OptionalInt.empty(),
                Optional.of(Category.NON_AGGRAVATED));
    }

    static Part sent(Conduct how, int recipients) {
        Part part = part(how);
        return new Part(
                true, part.conduct(), false, part.roles(), Set.of(), recipients, OptionalInt.empty(), part.category());
    }

    static Part with(int youngest) {
        Part part = part(Conduct.REQUESTER);
        return new Part(
                true, part.conduct(), false, part.roles(), Set.of(), 0, OptionalInt.of(youngest), part.category());
    }

    static Part bringingAbout(Factor... factors) {
        Part part = part(Conduct.REQUESTER);
        return new Part(
                true,
                part.conduct(),
                false,
                Set.of(Role.SUSPECT),
                Set.of(factors),
                0,
                OptionalInt.empty(),
                Optional.of(Category.AGGRAVATED));
    }

    static Part as(Part part, boolean ofAChild, boolean forced, Role... roles) {
        return new Part(
                ofAChild,
                part.conduct(),
                forced,
                Set.of(roles),
                part.broughtAbout(),
                part.recipients(),
                part.youngestCounterpart(),
                part.category());
    }

    static HistoryEntry at(String reference, String moment, Part part) {
        return new HistoryEntry(reference, Instant.parse(moment), Optional.empty(), part, false);
    }

    /** Reported at noon of that day. */
    static HistoryEntry on(String reference, String day, Part part) {
        return at(reference, day + "T12:00:00Z", part);
    }

    static HistoryEntry sameAs(String other, HistoryEntry it) {
        return new HistoryEntry(it.reference(), it.reportedAt(), Optional.of(other), it.part(), it.cancelled());
    }

    /** With one crime of theirs for each ground; null for a crime that stands. */
    static HistoryEntry cancelled(HistoryEntry it, CancellationGround... grounds) {
        Role role = it.part().roles().iterator().next();
        return it.onRecord(
                "child",
                Arrays.stream(grounds)
                        .map(ground -> fate(ground, crime("child", role)))
                        .toList());
    }

    /** A crime that the decision leads to; null for a ground if it stands. */
    static CrimeFate fate(CancellationGround ground, Crime crime) {
        return new CrimeFate(crime, true, Optional.ofNullable(ground));
    }

    /** A crime with one person on it, of 14. */
    static Crime crime(String person, Role role) {
        return crime(new Involvement(person, role, OptionalInt.of(14)));
    }

    static Crime crime(Involvement... people) {
        return new Crime(
                "1",
                List.of("1"),
                Category.NON_AGGRAVATED,
                ProposedOffence.onRecord("", ""),
                List.of(people),
                Set.of());
    }
}
