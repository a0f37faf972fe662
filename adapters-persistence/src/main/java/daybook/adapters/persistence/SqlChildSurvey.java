package daybook.adapters.persistence;

import daybook.application.port.out.ChildSurvey;
import daybook.application.port.out.StoredLink;
import daybook.application.port.out.StoredNotice;
import daybook.domain.guidance.Force;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a database holds of many children: some at a time, each time one statement that finds them by key and then has ended. */
final class SqlChildSurvey implements ChildSurvey {

    private static final int MOST_AT_ONCE = 512;

    private static final String LINKS =
            "select one, other, version, together, body from child_link where force = ? and ";
    private static final String BY_ONE = LINKS + "one in (%s)";
    private static final String BY_OTHER = LINKS + "other in (%s)";
    private static final String NOTICES = "select child, reference, body from notice where force = ? and child in (%s)";

    private final Transactions transactions;

    SqlChildSurvey(Database database) {
        this.transactions = new Transactions(database);
    }

    @Override
    public List<StoredLink> links(Force force, Set<String> children) {
        Set<StoredLink> found = new HashSet<>(look(BY_ONE, SqlChildren::link, force, children));
        found.addAll(look(BY_OTHER, SqlChildren::link, force, children));
        return found.stream()
                .sorted(Comparator.comparing(StoredLink::one).thenComparing(StoredLink::other))
                .toList();
    }

    @Override
    public List<StoredNotice> notices(Force force, Set<String> children) {
        List<StoredNotice> found = look(NOTICES, SqlNotices::notice, force, children);
        found.sort(Comparator.comparing(StoredNotice::child).thenComparing(StoredNotice::reference));
        return found;
    }

    private <T> List<T> look(String sql, Sql.Row<T> row, Force force, Set<String> children) {
        List<String> all = new ArrayList<>(new TreeSet<>(children));
        List<T> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            List<String> some = all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE));
            found.addAll(transactions.look(it -> it.query(sql.formatted(places(some)), row, values(force, some))));
        }
        return found;
    }

    /** One of few statements: each is prepared once and kept, so there is one for each power of two. */
    private static String places(List<String> some) {
        return Sql.each(size(some), "?");
    }

    private static int size(List<String> some) {
        return Integer.highestOneBit(2 * some.size() - 1);
    }

    /** Whoever is last takes the places that are left. */
    private static Object[] values(Force force, List<String> some) {
        Object[] values = new Object[1 + size(some)];
        Arrays.fill(values, some.get(some.size() - 1));
        values[0] = force.code();
        System.arraycopy(some.toArray(), 0, values, 1, some.size());
        return values;
    }
}
