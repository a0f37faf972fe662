package daybook.application.service;

import daybook.application.port.in.LikelyMatch;
import daybook.application.port.out.ChangedMeanwhile;
import daybook.application.port.out.IncidentRegister.MarkKeys;
import daybook.application.port.out.IncidentRegister.Records;
import daybook.application.port.out.StoredIdentity;
import daybook.domain.guidance.Force;
import daybook.domain.history.identity.Identity;
import daybook.domain.history.identity.SameChild;
import daybook.domain.history.identity.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the children of a force who may be one that is known: only the few who share a mark are compared. */
final class Resemblance {

    /** The most that are compared. */
    private static final int MOST = 100;

    private final IdentityVault vault;

    Resemblance(IdentityVault vault) {
        this.vault = vault;
    }

    /** Those a person should look at, in no particular order. Each force has marks of its own, so its own are asked for. */
    List<LikelyMatch> among(Records records, Force force, Identity known) {
        MarkKeys names = records.markKeys();
        Optional<String> madeWith = names.current();
        return sharing(records, vault.marksToFind(force, known, names), madeWith).stream()
                .flatMap(it -> vault.open(force, it, names).stream()
                        .map(other -> new LikelyMatch(it.child(), SameChild.compare(known, other))))
                .filter(it -> it.likeness().verdict() != Verdict.NO)
                .toList();
    }

    private static List<StoredIdentity> sharing(Records records, Set<String> marks, Optional<String> madeWith) {
        List<StoredIdentity> sharing = records.children().sharing(marks, MOST);
        // Whoever turned marks meanwhile left none that these could share.
        if (!records.markKeys().current().equals(madeWith)) {
            throw new ChangedMeanwhile();
        }
        return sharing;
    }
}
