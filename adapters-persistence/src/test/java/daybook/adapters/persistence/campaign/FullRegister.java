package daybook.adapters.persistence.campaign;

import daybook.application.json.StoredJson;
import daybook.application.port.in.AssessIncident;
import daybook.application.port.in.Assessment;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;
import daybook.domain.guidance.Force;
import daybook.domain.history.HistoryEntry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A register with many children, each in two incidents, filled row by row into its own tables and not through the application.
 *
 * <p>What a look-up reads is real: notices as they are kept, identities sealed under a key of each child, marks. The steps of the
 * records, which it does not read, are a few bytes each. The access log begins empty.
 */
final class FullRegister {

    private static final Force FORCE = RecordingProcess.RECORDER.force();
    private static final int AT_ONCE = 50_000;
    private static final int KINDS_OF_INCIDENT = 200;
    private static final int DAYS = 1_900;
    private static final Instant FIRST = Instant.parse("2021-01-04T09:30:00Z");
    /** The name of the key for marks. */
    static final String MARKS = "marks";

    private static final String STEP = "{\"form\":1,\"step\":{}}";
    private static final List<String> HASTE = List.of(
            "locking_mode = exclusive",
            "journal_mode = off",
            "synchronous = off",
            "foreign_keys = off",
            "threads = 2",
            "cache_size = -1000000");

    private final int children;
    private final MadeUpPeople people;
    private final Sealer sealer;
    private final StoredJson form = new StoredJson();
    private final List<HistoryEntry> kinds = kindsOfIncident();

    FullRegister(int children, Sealer sealer) {
        this.children = children;
        this.people = new MadeUpPeople(children);
        this.sealer = sealer;
    }

    static String child(int number) {
        return "CH-%08d".formatted(number);
    }

    private static String reference(int incident) {
        return "R-%08d".formatted(incident);
    }

    /** The references of the incidents a child is in: one among the earlier ones, in order, and one anywhere among the later. */
    List<String> incidentsOf(int child) {
        return List.of(reference(child), reference(children + (int) ((child * 7_919L + 11) % children)));
    }

    /** Fills tables that are there and empty. Only meanwhile does it not matter whether anything is on the disk. */
    void fill(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String pragma : HASTE) {
                statement.execute("pragma " + pragma);
            }
            connection.setAutoCommit(false);
            List<String> indexes = withoutIndexes(statement);
            incidents(connection);
            identities(connection);
            statement.execute("insert into child_mark select * from staged order by 1, 2, 3");
            for (String index : indexes) {
                statement.execute(index);
            }
            connection.commit();
        }
    }

    /** Indexes are made at the end, as they were. */
    private static List<String> withoutIndexes(Statement statement) throws SQLException {
        List<String> made = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                "select name, sql from sqlite_master where type = 'index' and sql is not null")) {
            while (rows.next()) {
                names.add(rows.getString(1));
                made.add(rows.getString(2));
            }
        }
        for (String name : names) {
            statement.execute("drop index " + name);
        }
        statement.execute("create temp table staged (force text, mark text, child text)");
        return made;
    }

    private void incidents(Connection connection) throws SQLException {
        int[] laterChild = new int[children];
        IntStream.range(0, children).forEach(it -> laterChild[(int) ((it * 7_919L + 11) % children)] = it);
        try (Rows incidents = new Rows(connection, "incident", 7);
                Rows steps = new Rows(connection, "step", 4);
                Rows all = new Rows(connection, "child", 4);
                Rows notices = new Rows(connection, "notice", 4)) {
            inChunks(2 * children, number -> form.notice(notice(number)), (number, body) -> {
                int child = number < children ? number : laterChild[number - children];
                String reference = reference(number);
                incidents.add(
                        FORCE.code(), reference, 1, at(number).toString().substring(0, 10), "NON_AGGRAVATED", 1, "");
                steps.add(FORCE.code(), reference, 1, STEP);
                if (number < children) {
                    all.add(FORCE.code(), child(child), 1, 1);
                }
                notices.add(FORCE.code(), child(child), reference, body);
            });
        }
        connection.commit();
    }

    private HistoryEntry notice(int incident) {
        HistoryEntry kind = kinds.get(incident % KINDS_OF_INCIDENT);
        return new HistoryEntry(reference(incident), at(incident), kind.sameOccasionAs(), kind.part(), false);
    }

    private Instant at(int incident) {
        return FIRST.plus(Duration.ofDays((long) incident * DAYS / (2L * children)));
    }

    private void identities(Connection connection) throws SQLException {
        try (Rows keys = new Rows(connection, "mark_key", 4);
                Rows identities = new Rows(connection, "child_identity", 3);
                Rows marks = new Rows(connection, "staged", 3)) {
            keys.add(FORCE.code(), MARKS, 1, 0);
            inChunks(children, number -> sealer.sealed(child(number), people.child(number)), (number, made) -> {
                identities.add(FORCE.code(), child(number), made.identity().sealed());
                for (String mark : made.marks()) {
                    marks.add(FORCE.code(), mark, child(number));
                }
            });
        }
        connection.commit();
    }

    /** Made on every processor, and added one by one in their order. */
    private static <T> void inChunks(int many, IntFunction<T> made, Adding<T> adding) throws SQLException {
        for (int from = 0; from < many; from += AT_ONCE) {
            List<T> chunk = IntStream.range(from, Math.min(many, from + AT_ONCE))
                    .parallel()
                    .mapToObj(made)
                    .toList();
            for (int i = 0; i < chunk.size(); i++) {
                adding.add(from + i, chunk.get(i));
            }
        }
    }

    /** What decisions about incidents of many kinds say of the girl in them. */
    private static List<HistoryEntry> kindsOfIncident() {
        Submissions submissions = new Submissions(9);
        try (Deployment deployment = Deployment.start(new Settings("memory"))) {
            AssessIncident assess = deployment.get(AssessIncident.class);
            return IntStream.range(0, KINDS_OF_INCIDENT)
                    .mapToObj(submissions::report)
                    .map(assess::assess)
                    .map(FullRegister::ofTheGirl)
                    .toList();
        }
    }

    private static HistoryEntry ofTheGirl(Assessment assessment) {
        return HistoryEntry.of(assessment.incident(), assessment.decision(), "girl");
    }

    /** Adds what was made. */
    private interface Adding<T> {

        void add(int number, T made) throws SQLException;
    }

    /** The rows of one table. */
    private static final class Rows implements AutoCloseable {

        private final PreparedStatement insert;

        Rows(Connection connection, String table, int columns) throws SQLException {
            String more = ", ?".repeat(columns - 1);
            insert = connection.prepareStatement("insert into " + table + " values (?" + more + ")");
        }

        void add(Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            insert.close();
        }
    }
}
