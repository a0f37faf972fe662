package daybook.adapters.rest.campaign;

import daybook.adapters.rest.Client;
import daybook.adapters.rest.Examples;
import daybook.adapters.rest.Reply;
import daybook.adapters.rest.access.DevelopmentIssuer;
import daybook.adapters.rest.launch.DaybookServer;
import daybook.application.wiring.KeyFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own that is killed while clients record, over and over, and what is found of it afterwards. */
final class KilledServer {

    private static final int CLIENTS = 4;
    private static final int MOST_IN_A_LIFE = 40;
    private static final int A_FEW_MILLIS = 10;
    private static final int MOST_TRIES = 60_000;
    private static final int LISTENING_SECONDS = 120;
    private static final Pattern ADDRESS = Pattern.compile("\"address\":\"(http://127\\.0\\.0\\.1:[0-9]+)\"");

    private final Path folder;
    private final String storage;
    private final Map<Integer, Reply> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger fresh = new AtomicInteger();

    KilledServer(Path folder, String storage) {
        this.folder = folder;
        this.storage = storage;
    }

    /**
     * What was found.
     *
     * @param acknowledged how many submissions were acknowledged
     * @param lost those of which nothing was there afterwards
     * @param otherwise those that were answered otherwise when they were repeated
     */
    record Report(int acknowledged, List<Integer> lost, List<Integer> otherwise) {}

    /** Kills so many times, and then looks for everything. */
    Report kill(int times) throws IOException, InterruptedException {
        Random random = new Random(times);
        for (int i = 0; i < times; i++) {
            Process server = begin();
            String address = address(server);
            ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
            for (int client = 0; client < CLIENTS; client++) {
                clients.execute(() -> recordUntilKilled(client(address)));
            }
            waitFor(acknowledged.size() + 1 + random.nextInt(MOST_IN_A_LIFE));
            Thread.sleep(random.nextInt(A_FEW_MILLIS));
            server.destroyForcibly().waitFor();
            clients.shutdown();
            clients.awaitTermination(LISTENING_SECONDS, TimeUnit.SECONDS);
        }
        return look();
    }

    private void waitFor(int acknowledgements) throws InterruptedException {
        for (int tries = 0; acknowledged.size() < acknowledgements && tries < MOST_TRIES; tries++) {
            Thread.sleep(1);
        }
    }

    private void recordUntilKilled(Client client) {
        try {
            while (true) {
                int number = fresh.getAndIncrement();
                Reply reply = submit(client, number);
                if (reply.status() == 201) {
                    acknowledged.put(number, reply);
                }
            }
        } catch (UncheckedIOException killed) {
            // What it was doing stays unacknowledged.
        }
    }

    private static Reply submit(Client client, int number) {
        return client.with("Idempotency-Key", "key-" + number).post("/v1/incidents", Examples.report("R-" + number));
    }

    private Report look() throws IOException, InterruptedException {
        List<Integer> lost = new ArrayList<>();
        List<Integer> otherwise = new ArrayList<>();
        Process server = begin();
        try {
            Client client = client(address(server));
            new TreeMap<>(acknowledged).forEach((number, first) -> {
                if (client.get(first.header("Location")).status() != 200) {
                    lost.add(number);
                } else if (!submit(client, number).body().equals(first.body())) {
                    otherwise.add(number);
                }
            });
        } finally {
            server.destroyForcibly().waitFor();
        }
        return new Report(acknowledged.size(), lost, otherwise);
    }

    private Client client(String address) {
        String token = DevelopmentIssuer.in(new KeyFolder(folder.resolve("keys").toString()), Clock.systemUTC())
                .token("PC.1", "NORTH", "recorder");
        return Client.at(address).with("Authorization", "Bearer " + token).with("Daybook-Purpose", "to test");
    }

    private Process begin() throws IOException {
        ProcessBuilder server = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dguice_bytecode_gen_option=DISABLED",
                "-cp",
                System.getProperty("java.class.path"),
                DaybookServer.class.getName(),
                "--development");
        server.environment().keySet().removeIf(it -> it.startsWith("DAYBOOK_"));
        server.environment()
                .putAll(Map.of(
                        "DAYBOOK_STORE",
                        storage,
                        "DAYBOOK_KEYS",
                        folder.resolve("keys").toString(),
                        "DAYBOOK_FORCE",
                        "NORTH",
                        "DAYBOOK_HTTP_PORT",
                        "0",
                        "DAYBOOK_HTTP_REQUESTS_PER_SECOND",
                        "100000",
                        "HOME",
                        folder.toString()));
        return server.redirectError(folder.resolve("complaints").toFile()).start();
    }

    /** Where it listens, as it says itself; what it says after that is read away. */
    private static String address(Process server) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                Thread reading = new Thread(() -> readAway(said));
                reading.setDaemon(true);
                reading.start();
                return address.group(1);
            }
        }
        throw new IllegalStateException("the server ended before it listened");
    }

    private static void readAway(BufferedReader said) {
        try {
            said.transferTo(Writer.nullWriter());
        } catch (IOException killed) {
            // It says no more.
        }
    }
}
