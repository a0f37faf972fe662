package daybook.adapters.persistence.campaign;

import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.RecordIncident;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How many incidents a second are recorded durably, beside a bare JDBC transaction that inserts the same rows.
 *
 * <p>The two take turns within one run, a slice of incidents each, so that a disk or a processor that is busy for a while is busy for
 * both. The bare transaction uses statements prepared once, on an equal database with equal settings.
 */
final class RecordingRate {

    private static final int WARM_UP = 100;
    private static final int WARM_UP_WITHOUT_A_DISK = 150;
    private static final int IN_A_SLICE = 100;
    private static final int INCIDENTS_OF_A_CHILD = 2;

    private final RecordIncident recording;
    private final BareTransactions floor;
    private final Submissions submissions;
    private int number;

    private RecordingRate(RecordIncident recording, BareTransactions floor, Submissions submissions) {
        this.recording = recording;
        this.floor = floor;
        this.submissions = submissions;
    }

    /** Takes a folder on the disk to be measured and how many slices to measure. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Files.createTempDirectory(Path.of(arguments[0]), "rate");
        int slices = Integer.parseInt(arguments[1]);
        warmUpWithoutADisk();
        Site one = new SqliteSite(folder.resolve("recorded.db"));
        Site other = new SqliteSite(folder.resolve("bare.db"));
        measure("SQLite", one, other, slices);
        try (PostgresqlServer server = PostgresqlServer.in(folder.resolve("postgresql"))) {
            measure("PostgreSQL", new PostgresqlSite(server, "recorded"), new PostgresqlSite(server, "bare"), slices);
        }
    }

    /** So that all but the database is compiled before anything is measured. */
    private static void warmUpWithoutADisk() {
        Submissions reports = new Submissions(8, childrenIn(1));
        for (int i = 0; i < WARM_UP_WITHOUT_A_DISK; i++) {
            try (Deployment deployment = Deployment.start(new Settings("memory"))) {
                RecordIncident recording = deployment.get(RecordIncident.class);
                for (int number = 0; number < IN_A_SLICE; number++) {
                    recording.record(RecordingProcess.RECORDER, reports.report(number));
                }
            }
        }
    }

    private static void measure(String title, Site recorded, Site bare, int slices) throws SQLException {
        Deployment.start(new Settings(bare.storage())).close();
        try (Deployment deployment = Deployment.start(new Settings(recorded.storage()));
                Connection source = recorded.connection();
                Connection target = bare.durableConnection()) {
            RecordingRate rate = new RecordingRate(
                    deployment.get(RecordIncident.class),
                    new BareTransactions(source, target),
                    new Submissions(7, childrenIn(WARM_UP + slices)));
            for (int i = 0; i < WARM_UP; i++) {
                rate.slice();
            }
            List<Slice> all = new ArrayList<>();
            for (int i = 0; i < slices; i++) {
                all.add(rate.slice());
            }
            System.out.printf(
                    "%s: %,.0f incidents/s recorded, %,.0f/s inserted by bare transactions of the same rows: %.0f %%;"
                            + " of this process's processor %.0f and %.0f microseconds each%n",
                    title,
                    IN_A_SLICE * 1e9 / median(all, it -> it.recorded().nanos()),
                    IN_A_SLICE * 1e9 / median(all, it -> it.bare().nanos()),
                    100
                            * median(
                                    all,
                                    it -> (double) it.bare().nanos()
                                            / it.recorded().nanos()),
                    median(all, it -> it.recorded().ofProcessor() / 1e3 / IN_A_SLICE),
                    median(all, it -> it.bare().ofProcessor() / 1e3 / IN_A_SLICE));
        }
    }

    /** Two incidents for each child: as many as the look-ups are measured with. */
    private static int childrenIn(int slices) {
        return slices * IN_A_SLICE / INCIDENTS_OF_A_CHILD;
    }

    private Slice slice() throws SQLException {
        List<IncidentReport> reports = new ArrayList<>();
        List<String> references = new ArrayList<>();
        for (int i = 0; i < IN_A_SLICE; i++) {
            reports.add(submissions.report(number));
            references.add(Submissions.reference(number++));
        }
        Instant since = Instant.now();
        Took atStart = Took.now();
        for (IncidentReport report : reports) {
            recording.record(RecordingProcess.RECORDER, report);
        }
        Took recorded = atStart.sinceThen();
        List<BareTransactions.Rows> rows = floor.read(references, since);
        atStart = Took.now();
        for (BareTransactions.Rows transaction : rows) {
            floor.insert(transaction);
        }
        return new Slice(recorded, atStart.sinceThen());
    }

    private static double median(List<Slice> slices, ToDoubleFunction<Slice> of) {
        return slices.stream().mapToDouble(of).sorted().toArray()[slices.size() / 2];
    }

    /** What as many incidents took in each way. */
    private record Slice(Took recorded, Took bare) {}

    /** Time in nanoseconds, on the clock and of the processor in this thread. */
    private record Took(long nanos, long ofProcessor) {

        static Took now() {
            return new Took(
                    System.nanoTime(), ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        }

        Took sinceThen() {
            Took now = now();
            return new Took(now.nanos - nanos, now.ofProcessor - ofProcessor);
        }
    }
}
