package daybook.adapters.persistence.campaign;

import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.RecordIncident;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * How many incidents a second are recorded durably, beside a bare JDBC transaction that inserts the same rows.
 *
 * <p>The two take turns within one run, a slice of incidents each, so that a disk or a processor that is busy for a while is busy for
 * both. The bare transaction uses statements prepared once, on an equal database with equal settings.
 */
final class RecordingRate {

    private static final int WARM_UP = 10;
    private static final int IN_A_SLICE = 100;

    private final RecordIncident recording;
    private final BareTransactions floor;
    private final Submissions submissions = new Submissions(7);
    private int number;

    private RecordingRate(RecordIncident recording, BareTransactions floor) {
        this.recording = recording;
        this.floor = floor;
    }

    /** Takes a folder on the disk to be measured and how many slices to measure. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path folder = Files.createTempDirectory(Path.of(arguments[0]), "rate");
        int slices = Integer.parseInt(arguments[1]);
        Site one = new SqliteSite(folder.resolve("recorded.db"));
        Site other = new SqliteSite(folder.resolve("bare.db"));
        measure("SQLite", one, other, slices);
        try (PostgresqlServer server = PostgresqlServer.in(folder.resolve("postgresql"))) {
            measure("PostgreSQL", new PostgresqlSite(server, "recorded"), new PostgresqlSite(server, "bare"), slices);
        }
    }

    private static void measure(String title, Site recorded, Site bare, int slices) throws SQLException {
        Deployment.start(new Settings(bare.storage())).close();
        try (Deployment deployment = Deployment.start(new Settings(recorded.storage()));
                Connection source = recorded.connection();
                Connection target = bare.durableConnection()) {
            RecordingRate rate =
                    new RecordingRate(deployment.get(RecordIncident.class), new BareTransactions(source, target));
            for (int i = 0; i < WARM_UP; i++) {
                rate.slice();
            }
            List<Slice> all = new ArrayList<>();
            for (int i = 0; i < slices; i++) {
                all.add(rate.slice());
            }
            System.out.printf(
                    "%s: %,.0f incidents/s recorded, %,.0f/s inserted by bare transactions of the same rows: %.0f %%%n",
                    title,
                    IN_A_SLICE
                            * 1e9
                            / median(all.stream()
                                    .map(it -> (double) it.recorded())
                                    .toList()),
                    IN_A_SLICE
                            * 1e9
                            / median(all.stream().map(it -> (double) it.bare()).toList()),
                    100
                            * median(all.stream()
                                    .map(it -> (double) it.bare() / it.recorded())
                                    .toList()));
        }
    }

    private Slice slice() throws SQLException {
        List<IncidentReport> reports = new ArrayList<>();
        List<String> references = new ArrayList<>();
        for (int i = 0; i < IN_A_SLICE; i++) {
            reports.add(submissions.report(number));
            references.add(Submissions.reference(number++));
        }
        long began = System.nanoTime();
        for (IncidentReport report : reports) {
            recording.record(RecordingProcess.RECORDER, report);
        }
        long recorded = System.nanoTime() - began;
        List<BareTransactions.Rows> rows = floor.read(references);
        began = System.nanoTime();
        for (BareTransactions.Rows transaction : rows) {
            floor.insert(transaction);
        }
        return new Slice(recorded, System.nanoTime() - began);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** What as many incidents took in each way, in nanoseconds. */
    private record Slice(long recorded, long bare) {}
}
