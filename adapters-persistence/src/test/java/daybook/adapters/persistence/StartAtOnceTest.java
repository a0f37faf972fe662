package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.adapters.persistence.server.PostgresqlServer;
import daybook.application.wiring.KeyFolder;
import daybook.application.wiring.Settings;
import daybook.application.wiring.Storages;
import daybook.application.wiring.Stores;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several that start at once on one empty store make its tables once, and all come up. */
class StartAtOnceTest {

    private static final int WARNS_OF_NATIVE_CODE = 24;

    private static final int MANY = 4;

    @TempDir
    Path folder;

    @Test
    void services_come_up_on_an_empty_server() throws Exception {
        assertAllRecord(PostgresqlServer.shared().emptyDatabase());
    }

    @Test
    void threads_come_up_on_a_file_that_is_not_there_yet() throws Exception {
        assertAllRecord("sqlite:" + folder.resolve("new/register.db"));
    }

    /** SQLite refuses at once, whatever the patience, one of two that turn to the write-ahead log at the same moment. */
    @Test
    void nobody_writes_to_an_empty_file_while_somebody_else_makes_the_register() throws Exception {
        Path path = folder.resolve("register.db");
        SqliteFile file = new SqliteFile(path);
        file.make();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            List<Future<?>> coming = new ArrayList<>();
            file.alone(() -> {
                coming.add(thread.submit(() -> open("sqlite:" + path, "N0")));
                assertThrows(TimeoutException.class, () -> coming.get(0).get(500, TimeUnit.MILLISECONDS));
                assertEquals(0, path.toFile().length());
            });
            coming.get(0).get();
        } finally {
            thread.shutdownNow();
        }
        assertEquals(1, recorded("sqlite:" + path, 1));
    }

    @Test
    void processes_come_up_on_a_file_that_is_not_there_yet() throws Exception {
        String store = "sqlite:" + folder.resolve("new/register.db");
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            processes.add(process(store, "N" + i));
        }
        for (Process process : processes) {
            assertEquals("", new String(process.getInputStream().readAllBytes()));
            assertEquals(0, process.waitFor());
        }
        assertEquals(MANY, recorded(store, MANY));
    }

    @Test
    void registers_on_one_file_take_turns() {
        Path file = folder.resolve("register.db");
        try (Stores one = SqliteStorage.open(file, new KeyFolder(""), Duration.ofSeconds(1));
                Stores other = SqliteStorage.open(file, new KeyFolder(""), Duration.ofSeconds(1))) {
            SomeActs.record(one.incidentRegister(), "N0");
            SomeActs.record(other.incidentRegister(), "N1");
            SomeActs.record(one.incidentRegister(), "N2");

            assertEquals(1, SomeActs.steps(other.incidentRegister(), "N2"));
        }
    }

    /** What another process does: it opens the store, records under a name and ends. */
    public static void main(String[] storeAndName) {
        open(storeAndName[0], storeAndName[1]);
    }

    private static void open(String store, String name) {
        try (Stores stores = Storages.installed().open(new Settings(store))) {
            SomeActs.record(stores.incidentRegister(), name);
        }
    }

    private static Process process(String store, String name) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-cp", System.getProperty("java.class.path")));
        if (Runtime.version().feature() >= WARNS_OF_NATIVE_CODE) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of(StartAtOnceTest.class.getName(), store, name));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static void assertAllRecord(String store) throws Exception {
        CyclicBarrier start = new CyclicBarrier(MANY);
        ExecutorService threads = Executors.newFixedThreadPool(MANY);
        try {
            List<Callable<Boolean>> services = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                String name = "N" + i;
                services.add(() -> {
                    start.await();
                    open(store, name);
                    return true;
                });
            }
            for (Future<Boolean> service : threads.invokeAll(services)) {
                service.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(MANY, recorded(store, MANY));
    }

    private static int recorded(String store, int names) {
        try (Stores stores = Storages.installed().open(new Settings(store))) {
            int recorded = 0;
            for (int i = 0; i < names; i++) {
                recorded += SomeActs.steps(stores.incidentRegister(), "N" + i);
            }
            return recorded;
        }
    }
}
