package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.ChildReview;
import daybook.application.port.in.ChildReview.IdentityVersion;
import daybook.application.port.in.ReviewChild;
import daybook.application.port.out.IncidentRegister.Children;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.history.ChildHistory;
import daybook.domain.history.HistoryEntry;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Reads what the records say of a child as one row. */
public final class ReviewChildService implements ReviewChild {

    private final Acts acts;
    private final Histories histories;
    private final ChildHistory history;

    public ReviewChildService(Acts acts, Histories histories, ForceSettings settings) {
        this.acts = acts;
        this.histories = histories;
        this.history = ChildHistory.under(settings);
    }

    @Override
    public Optional<ChildReview> review(Acting who, String child) {
        String reference = References.ofChild("child", child);
        return acts.during(who, Operation.REVIEW_CHILD, (access, records) -> {
            Permissions.require(who, Operation.REVIEW_CHILD, RecordState.NONE);
            SortedSet<String> references = OneChild.references(records.children(), reference);
            List<HistoryEntry> entries = histories.of(references, records);
            return entries.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ChildReview(
                            List.copyOf(references), history.of(entries), identities(references, records.children())));
        });
    }

    private static List<IdentityVersion> identities(Collection<String> references, Children children) {
        return references.stream()
                .map(it -> new IdentityVersion(it, children.identityVersion(it)))
                .filter(it -> it.version() > 0)
                .toList();
    }
}
