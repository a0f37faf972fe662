package daybook.adapters.rest.permitted;

import daybook.adapters.rest.Client;
import daybook.adapters.rest.Lives;
import daybook.adapters.rest.Reply;
import daybook.application.access.ActingRole;
import daybook.application.access.Permission;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tries every cell of the table of permissions over HTTP: each role, of the force and of another, in each state. */
final class Walk {

    private static final int INVALID = 400;
    private static final int NOT_THERE = 404;
    private static final int NOT_PERMITTED = 403;
    private static final int ACCEPTED = 202;

    private final Premises premises;
    private final List<String> differences = new ArrayList<>();
    private int cells;

    Walk(Premises premises) {
        this.premises = premises;
    }

    /** Every cell in which what happens is not what the table says. */
    List<String> differences(List<Door> doors) {
        for (Door door : doors) {
            for (RecordState state : states(door)) {
                // Whoever may not leaves it as it is, so one will do for all of them; and so does whoever is of another
                // force.
                Site untouched = ready(door, state);
                Site others = ready(door, state);
                for (ActingRole role : ActingRole.values()) {
                    atHome(door, state, role, untouched);
                    elsewhere(door, state, role, others);
                }
            }
        }
        return List.copyOf(differences);
    }

    /** How many cells were walked. */
    int cells() {
        return cells;
    }

    /** The states in which the table speaks of an operation at all: either of no record, or of one however it stands. */
    static List<RecordState> states(Door door) {
        boolean onNone = Arrays.stream(ActingRole.values())
                .anyMatch(it -> Permissions.of(it, door.operation(), RecordState.NONE) != Permission.NO);
        return onNone ? List.of(RecordState.NONE) : List.of(RecordState.OPEN, RecordState.CLOSED, RecordState.OVERDUE);
    }

    private void atHome(Door door, RecordState state, ActingRole role, Site untouched) {
        Permission said = Permissions.of(role, door.operation(), state);
        Site site = said == Permission.NO ? untouched : ready(door, state);
        Reply reply = door.attempt().apply(premises.as(role, "X.7"), site);
        boolean asSaid = switch (said) {
            case YES -> isDone(reply);
            case WITH_A_SECOND_PERSON -> reply.status() == ACCEPTED;
            case NO -> reply.status() == NOT_PERMITTED && isUnchanged(site);
        };
        note(asSaid, door, state, role + ": the table says " + said, reply);
    }

    /** Nothing of another force is there, whatever one may do with one's own; and nothing that is shown is of it. */
    private void elsewhere(Door door, RecordState state, ActingRole role, Site site) {
        Permission said = Permissions.of(role, door.operation(), state);
        Reply reply = door.attempt().apply(premises.elsewhere(role), site);
        boolean notThere = reply.status() == NOT_THERE
                || isRefusedInTheBody(reply)
                || said == Permission.NO && reply.status() == NOT_PERMITTED;
        boolean asOwn = said == Permission.NO ? reply.status() == NOT_PERMITTED : isDone(reply);
        boolean shows = reply.body().contains(Lives.id(site.record()));
        note(
                (door.namesSomething() ? notThere : asOwn) && !shows && isUnchanged(site),
                door,
                state,
                role + " of another force",
                reply);
    }

    /** What a body names is refused at its place. */
    private static boolean isRefusedInTheBody(Reply reply) {
        return reply.status() == INVALID && reply.body().contains("of your force");
    }

    private Site ready(Door door, RecordState state) {
        return door.prepare().apply(premises, premises.site(state));
    }

    private static boolean isDone(Reply reply) {
        return reply.status() >= 200 && reply.status() < 300 && reply.status() != ACCEPTED;
    }

    private boolean isUnchanged(Site site) {
        Client reviewer = premises.as(ActingRole.REVIEWER, "PS.2");
        return reviewer.get(Lives.path(site.record()))
                .header("ETag")
                .equals(site.record().header("ETag"));
    }

    private void note(boolean asSaid, Door door, RecordState state, String who, Reply reply) {
        cells++;
        if (!asSaid) {
            differences.add(door.operation() + " where " + state + " by " + who + ", and it was " + reply.status());
        }
    }
}
