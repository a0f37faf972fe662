package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.in.ReviewDue;
import daybook.application.port.in.ReviewList;
import daybook.application.port.in.ReviewsWanted;
import daybook.application.port.out.DueQuery;
import daybook.application.port.out.IndexCard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lists what is due from the cards of one's own force, page by page. */
public final class ReviewDueService implements ReviewDue {

    private final Acts acts;

    public ReviewDueService(Acts acts) {
        this.acts = acts;
    }

    @Override
    public ReviewList due(Acting who, ReviewsWanted wanted) {
        return acts.during(who, Operation.LIST_DUE, (access, records) -> {
            Permissions.require(who, Operation.LIST_DUE, RecordState.NONE);
            LocalDate today = RecordShelf.today(access.at());
            DueQuery query = query(wanted, today);
            return page(records.due(query), query.limit(), today);
        });
    }

    private static DueQuery query(ReviewsWanted wanted, LocalDate today) {
        int within = Optional.ofNullable(wanted.within()).orElse(0);
        if (within < 0 || within > ReviewsWanted.FARTHEST) {
            throw RefusedReport.at("within", "expected a number from 0 to " + ReviewsWanted.FARTHEST);
        }
        return new DueQuery(
                today.plusDays(within),
                Optional.ofNullable(wanted.cursor()).map(DueCursor::read),
                PageLimit.of(wanted.limit(), ReviewsWanted.USUAL, ReviewsWanted.MOST));
    }

    /** A full page may be the last: to know, another record would be touched, and so logged, that nobody is shown. */
    private static ReviewList page(List<IndexCard> cards, int limit, LocalDate today) {
        Optional<String> next = cards.size() < limit
                ? Optional.empty()
                : Optional.of(DueCursor.after(DueQuery.Place.of(cards.get(cards.size() - 1))));
        return new ReviewList(cards.stream().map(it -> due(it, today)).toList(), next);
    }

    private static ReviewList.Due due(IndexCard card, LocalDate today) {
        boolean overdue = card.reviewOn().stream().anyMatch(today::isAfter);
        return new ReviewList.Due(card.reference(), card.reportedOn(), card.reviewOn(), overdue);
    }
}
