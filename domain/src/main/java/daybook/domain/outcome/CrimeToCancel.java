package daybook.domain.outcome;

import daybook.domain.recording.Crime;
import daybook.domain.recording.Involvement;
import java.util.List;

/**
 * A recorded crime that a later decision no longer holds.
 *
 * @param crime the crime as it is on record
 * @param why what became of it
 */
public record CrimeToCancel(Crime crime, WhyCancelled why) {

    /** The ground that is proposed; a person decides it. */
    public CancellationGround ground() {
        return why.ground();
    }

    /** Everybody on it, who then has no part in it any more. */
    public List<RoleChange> roleChanges() {
        return crime.people().stream()
                .map(Involvement::person)
                .map(it -> RoleChange.withdrawn(it, crime))
                .toList();
    }
}
