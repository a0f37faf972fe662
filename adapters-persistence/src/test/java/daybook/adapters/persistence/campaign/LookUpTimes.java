package daybook.adapters.persistence.campaign;

import daybook.application.json.IdentityJson;
import daybook.application.json.StoredJson;
import daybook.application.port.in.ProposeSameChild;
import daybook.application.port.in.ReviewChild;
import daybook.application.port.out.ChildKeys;
import daybook.application.service.Acts;
import daybook.application.service.Histories;
import daybook.application.service.IdentityVault;
import daybook.application.service.ProposeSameChildService;
import daybook.application.service.ReviewChildService;
import daybook.application.wiring.Settings;
import daybook.application.wiring.Storages;
import daybook.application.wiring.Stores;
import daybook.domain.guidance.ForceSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How long it takes to look up a child's history and the candidates for the same child in a register of many, beside a floor that
 * reads as many rows by key and writes the same entry in the log.
 *
 * <p>The two take turns within one run, on one file, so that a disk or a processor that is busy for a while is busy for both.
 */
final class LookUpTimes {

    private static final int WARM_UP = 1_000;
    private static final int SEED = 11;

    private final int children;
    private final CountingRegister register;
    private final BareLookUps floor;
    private final Random random = new Random(SEED);

    private LookUpTimes(int children, CountingRegister register, BareLookUps floor) {
        this.children = children;
        this.register = register;
        this.floor = floor;
    }

    /** Takes a folder on the disk to be measured, how many look-ups to measure, and how many children each register has. */
    public static void main(String[] arguments) throws IOException, SQLException {
        int lookUps = Integer.parseInt(arguments[1]);
        for (String children : arguments[2].split(",")) {
            Path folder = Files.createTempDirectory(Path.of(arguments[0]), "lookups");
            try {
                measure(folder, Integer.parseInt(children), lookUps);
            } finally {
                delete(folder);
            }
        }
    }

    private static void measure(Path folder, int children, int lookUps) throws IOException, SQLException {
        SqliteSite site = new SqliteSite(folder.resolve("register.db"));
        Path keys = folder.resolve("keys");
        Settings settings = new Settings(site.storage()).keys(keys.toString());
        FullRegister full = filled(site, settings, keys, children);
        System.out.printf(
                "%,d children, %,d incidents, %,d MB%n", children, 2 * children, Files.size(site.file()) >> 20);
        try (Stores stores = Storages.installed().open(settings);
                Connection connection = site.durableConnection()) {
            CountingRegister register = new CountingRegister(stores.incidentRegister());
            LookUpTimes times = new LookUpTimes(children, register, new BareLookUps(connection, full));
            Acts acts = new Acts(register, Clock.systemUTC());
            ReviewChild review = new ReviewChildService(
                    acts, new Histories(new StoredJson(), ForceSettings.defaults()), ForceSettings.defaults());
            ProposeSameChild propose =
                    new ProposeSameChildService(acts, new IdentityVault(stores.childKeys(), new IdentityJson()));
            times.printed(
                    "history",
                    lookUps,
                    times.floor::histories,
                    child -> review.review(RecordingProcess.RECORDER, child).orElseThrow());
            times.printed(
                    "same child",
                    lookUps,
                    times.floor::identities,
                    child -> propose.candidates(RecordingProcess.RECORDER, child));
        }
    }

    private static FullRegister filled(SqliteSite site, Settings settings, Path keys, int children)
            throws IOException, SQLException {
        FullRegister full;
        try (Stores stores = Storages.installed().open(settings)) {
            ChildKeys real = stores.childKeys();
            full = new FullRegister(children, new Sealer(new HastyKeys(keys, real.forMarks(FullRegister.MARKS))));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + site.file())) {
            full.fill(connection);
        }
        return full;
    }

    private void printed(String title, int lookUps, BareLookUps.Reading floorOf, Consumer<String> lookUp)
            throws SQLException {
        for (int i = 0; i < WARM_UP; i++) {
            once(floorOf, lookUp);
        }
        List<Pair> all = new ArrayList<>();
        for (int i = 0; i < lookUps; i++) {
            all.add(once(floorOf, lookUp));
        }
        long[] looked = all.stream().mapToLong(Pair::lookUp).sorted().toArray();
        long[] bare = all.stream().mapToLong(Pair::floor).sorted().toArray();
        long[] rows = all.stream().mapToLong(Pair::rows).sorted().toArray();
        System.out.printf(
                "  %s: p50 %,d and p99 %,d microseconds; the floor %,d and %,d: %.2f and %.2f times; rows: mean %.1f, p99 %d, most %d%n",
                title,
                at(looked, 50) / 1_000,
                at(looked, 99) / 1_000,
                at(bare, 50) / 1_000,
                at(bare, 99) / 1_000,
                at(looked, 50) / (double) at(bare, 50),
                at(looked, 99) / (double) at(bare, 99),
                Arrays.stream(rows).average().orElseThrow(),
                at(rows, 99),
                rows[rows.length - 1]);
    }

    private static long at(long[] sorted, int percent) {
        return sorted[sorted.length * percent / 100];
    }

    /** A look-up of any child, then one that reads as many rows about others and writes the same entry. */
    private Pair once(BareLookUps.Reading floorOf, Consumer<String> lookUp) throws SQLException {
        String child = FullRegister.child(random.nextInt(children));
        long began = System.nanoTime();
        lookUp.accept(child);
        long looked = System.nanoTime() - began;
        List<Object> entry = floor.entry(register.act());
        int[] others = random.ints(register.rows(), 0, children).toArray();
        began = System.nanoTime();
        floor.lookUp(floorOf, others, entry);
        return new Pair(looked, System.nanoTime() - began, others.length);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(it -> {
                try {
                    Files.delete(it);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
        }
    }

    /** How long each took in nanoseconds, and how many rows it read. */
    private record Pair(long lookUp, long floor, int rows) {}
}
