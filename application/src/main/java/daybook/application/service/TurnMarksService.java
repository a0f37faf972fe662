package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.TurnMarks;
import daybook.application.port.in.TurnedMarks;
import daybook.application.port.out.IncidentRegister.Children;
import daybook.application.port.out.IncidentRegister.Records;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.port.out.StoredIdentity;
import daybook.domain.guidance.Force;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns marks in one act: the new key is durable before it ends, and with it every mark and the name of the key change at once. Only
 * when that is kept is the key from before destroyed.
 */
public final class TurnMarksService implements TurnMarks {

    private static final int AT_ONCE = 1_000;

    private final Acts acts;
    private final IdentityVault vault;

    public TurnMarksService(Acts acts, IdentityVault vault) {
        this.acts = acts;
        this.vault = vault;
    }

    @Override
    public TurnedMarks turn(Acting who, boolean althoughNoneOpens) {
        String key = IdentityVault.nameForMarks();
        TurnedMarks turned = acts.during(who, Operation.TURN_MARKS, (access, records) -> {
            Permissions.require(who, Operation.TURN_MARKS, RecordState.NONE);
            return turned(who.force(), key, althoughNoneOpens, records);
        });
        destroyWhatIsOver(who);
        return turned;
    }

    private TurnedMarks turned(Force force, String key, boolean althoughNoneOpens, Records records) {
        if (records.markKeys().taken().isEmpty()) {
            return new TurnedMarks(0, 0);
        }
        records.markKeys().turnTo(key);
        TurnedMarks turned = marked(force, key, records.children());
        if (turned.turned() == 0 && turned.closed() > 0 && !althoughNoneOpens) {
            throw new StoreUnavailable(
                    "not one identity can be opened: bring back the folder of keys that belongs to this register",
                    null);
        }
        vault.makeForMarks(key);
        return turned;
    }

    private TurnedMarks marked(Force force, String key, Children children) {
        int turned = 0;
        int closed = 0;
        List<StoredIdentity> some = children.identities("", AT_ONCE);
        while (!some.isEmpty()) {
            for (StoredIdentity identity : some) {
                Optional<Set<String>> marks = vault.marksUnder(key, force, identity);
                children.mark(identity.child(), marks.orElse(Set.of()));
                turned += marks.isPresent() ? 1 : 0;
                closed += marks.isPresent() ? 0 : 1;
            }
            some = children.identities(some.get(some.size() - 1).child(), AT_ONCE);
        }
        return new TurnedMarks(turned, closed);
    }

    /** Also what an earlier run did not come to. */
    private void destroyWhatIsOver(Acting who) {
        acts.during(who, Operation.TURN_MARKS, (access, records) -> {
            List<String> over = records.markKeys().over();
            over.forEach(vault::destroyForMarks);
            over.forEach(records.markKeys()::forget);
            return over;
        });
    }
}
