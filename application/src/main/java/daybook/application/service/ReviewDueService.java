package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.IncidentsWanted;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.in.ReviewDue;
import daybook.application.port.in.ReviewList;
import daybook.application.port.out.IndexCard;
import java.time.LocalDate;
import java.util.List;

/** Lists what is due from the cards of one's own force. */
public final class ReviewDueService implements ReviewDue {

    private final Acts acts;

    public ReviewDueService(Acts acts) {
        this.acts = acts;
    }

    @Override
    public ReviewList due(Acting who, int within, int limit) {
        check("within", within, 0, FARTHEST);
        check("limit", limit, 1, IncidentsWanted.MOST);
        return acts.during(who, Operation.LIST_DUE, (access, records) -> {
            Permissions.require(who, Operation.LIST_DUE, RecordState.NONE);
            LocalDate today = RecordShelf.today(access.at());
            List<IndexCard> cards = records.due(today.plusDays(within), limit);
            return new ReviewList(cards.stream().map(it -> due(it, today)).toList(), cards.size() == limit);
        });
    }

    private static ReviewList.Due due(IndexCard card, LocalDate today) {
        boolean overdue = card.reviewOn().stream().anyMatch(today::isAfter);
        return new ReviewList.Due(card.reference(), card.reportedOn(), card.reviewOn(), overdue);
    }

    private static void check(String at, int number, int least, int most) {
        if (number < least || number > most) {
            throw RefusedReport.at(at, "expected a number from " + least + " to " + most);
        }
    }
}
