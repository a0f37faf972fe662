package daybook.adapters.persistence;

import daybook.application.port.out.DueQuery;
import daybook.application.port.out.IndexCard;
import daybook.application.port.out.IndexQuery;
import daybook.domain.category.Category;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What one force's records are found by. The version on a card lets one change in and no second one beside it. */
final class SqlIndex {

    private static final String COLUMNS = "reference, reported_on, category, open, review_on";

    private final Sql sql;
    private final String force;

    SqlIndex(Sql sql, String force) {
        this.sql = sql;
        this.force = force;
    }

    /** Begins a card, unless there is one. */
    boolean begin(IndexCard card) {
        return sql.update(
                        "insert into incident (force, version, id, " + COLUMNS + ") values (?, 1, ?, ?, ?, ?, ?, ?)"
                                + " on conflict (force, reference) do nothing",
                        force,
                        UUID.randomUUID().toString(),
                        card.reference(),
                        card.reportedOn().toString(),
                        card.category().map(Enum::name).orElse(""),
                        card.open() ? 1 : 0,
                        card.reviewOn().map(LocalDate::toString).orElse(""))
                == 1;
    }

    /** Moves a card on from that version, if it is still there. */
    boolean move(IndexCard card, int from) {
        return sql.update(
                        "update incident set version = version + 1, reported_on = ?, category = ?, open = ?, review_on = ?"
                                + " where force = ? and reference = ? and version = ?",
                        card.reportedOn().toString(),
                        card.category().map(Enum::name).orElse(""),
                        card.open() ? 1 : 0,
                        card.reviewOn().map(LocalDate::toString).orElse(""),
                        force,
                        card.reference(),
                        from)
                == 1;
    }

    List<IndexCard> list(IndexQuery query) {
        StringBuilder where = new StringBuilder("force = ?");
        List<Object> values = new ArrayList<>(List.of(force));
        query.from().ifPresent(it -> and(where, " and reported_on >= ?", values, it.toString()));
        query.until().ifPresent(it -> and(where, " and reported_on <= ?", values, it.toString()));
        query.category().ifPresent(it -> and(where, " and category = ?", values, it.name()));
        query.open().ifPresent(it -> and(where, " and open = ?", values, it ? 1 : 0));
        query.after()
                .ifPresent(it -> and(
                        where,
                        " and (reported_on, reference) > (?, ?)",
                        values,
                        it.reportedOn().toString(),
                        it.reference()));
        return cards(where + " order by reported_on, reference", values, query.limit());
    }

    Optional<IndexCard> card(String reference) {
        return sql
                .query(
                        "select " + COLUMNS + " from incident where force = ? and reference = ?",
                        SqlIndex::card,
                        force,
                        reference)
                .stream()
                .findFirst();
    }

    /** Two looks, each along its own index; one alone where the page before ended among those without a date. */
    List<IndexCard> due(DueQuery query) {
        List<IndexCard> due = new ArrayList<>();
        if (query.after().stream().allMatch(it -> it.reviewOn().isPresent())) {
            due.addAll(dated(query));
        }
        due.addAll(undated(query, query.limit() - due.size()));
        return due;
    }

    private List<IndexCard> dated(DueQuery query) {
        StringBuilder where = new StringBuilder("force = ? and review_on <> '' and review_on <= ?");
        List<Object> values = new ArrayList<>(List.of(force, query.until().toString()));
        query.after()
                .ifPresent(it -> and(
                        where,
                        " and (review_on, reference) > (?, ?)",
                        values,
                        it.reviewOn().orElseThrow().toString(),
                        it.reference()));
        return cards(where + " order by review_on, reference", values, query.limit());
    }

    private List<IndexCard> undated(DueQuery query, int limit) {
        StringBuilder where = new StringBuilder("force = ? and review_on = ''");
        List<Object> values = new ArrayList<>(List.of(force));
        query.after()
                .filter(it -> it.reviewOn().isEmpty())
                .ifPresent(it -> and(where, " and reference > ?", values, it.reference()));
        return cards(where + " order by reference", values, limit);
    }

    private List<IndexCard> cards(String where, List<Object> values, int limit) {
        values.add(limit);
        return sql.query(
                "select " + COLUMNS + " from incident where " + where + " limit ?", SqlIndex::card, values.toArray());
    }

    private static void and(StringBuilder where, String condition, List<Object> values, Object... more) {
        where.append(condition);
        values.addAll(List.of(more));
    }

    private static IndexCard card(ResultSet row) throws SQLException {
        String category = row.getString(3);
        String review = row.getString(5);
        return new IndexCard(
                row.getString(1),
                LocalDate.parse(row.getString(2)),
                category.isEmpty() ? Optional.empty() : Optional.of(Category.valueOf(category)),
                row.getInt(4) == 1,
                review.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(review)));
    }
}
