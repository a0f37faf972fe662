package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.IncidentPage;
import daybook.application.port.in.IncidentsWanted;
import daybook.application.port.in.ListIncidents;
import daybook.application.port.out.IndexCard;
import daybook.application.port.out.IndexQuery;
import java.util.List;
import java.util.Optional;

/** Lists the cards of one's own force, page by page. */
public final class ListIncidentsService implements ListIncidents {

    private final Acts acts;

    public ListIncidentsService(Acts acts) {
        this.acts = acts;
    }

    @Override
    public IncidentPage list(Acting who, IncidentsWanted wanted) {
        return acts.during(who, Operation.LIST_INCIDENTS, (access, records) -> {
            Permissions.require(who, Operation.LIST_INCIDENTS, RecordState.NONE);
            IndexQuery query = query(wanted);
            return page(records.list(query), query.limit());
        });
    }

    private static IndexQuery query(IncidentsWanted wanted) {
        return new IndexQuery(
                Optional.ofNullable(wanted.from()),
                Optional.ofNullable(wanted.until()),
                Optional.ofNullable(wanted.category()),
                Optional.ofNullable(wanted.open()),
                Optional.ofNullable(wanted.cursor()).map(Cursor::read),
                PageLimit.of(wanted.limit(), IncidentsWanted.USUAL, IncidentsWanted.MOST));
    }

    /** A full page may be the last: to know, another record would be touched, and so logged, that nobody is shown. */
    private static IncidentPage page(List<IndexCard> cards, int limit) {
        Optional<String> next =
                cards.size() < limit ? Optional.empty() : Optional.of(Cursor.after(cards.get(cards.size() - 1)));
        return new IncidentPage(
                cards.stream()
                        .map(it -> new IncidentPage.Listing(
                                it.reference(), it.reportedOn(), it.category(), it.open(), it.reviewOn()))
                        .toList(),
                next);
    }
}
