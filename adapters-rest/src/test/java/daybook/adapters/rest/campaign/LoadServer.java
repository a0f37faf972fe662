package daybook.adapters.rest.campaign;

import com.google.inject.AbstractModule;
import daybook.adapters.rest.Examples;
import daybook.adapters.rest.TestServer;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Route;
import daybook.application.access.Acting;
import daybook.application.access.ActingClaim;
import daybook.application.json.WireJson;
import daybook.application.port.in.AssessIncident;
import daybook.application.port.in.RecordIncident;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the load in {@code src/bench/load} is measured against: a server with one endpoint more, the floor, which parses a report and
 * writes as many bytes as its decision has; or, without any server, how many incidents the register records by itself.
 *
 * <p>Arguments: a storage, and then a report to serve; or the number of threads and of seconds to record in process.
 */
final class LoadServer {

    private static final WireJson JSON = new WireJson();
    private static final Acting RECORDER = new ActingClaim("PC.1", TestServer.FORCE, "recorder", "to measure").acting();

    private LoadServer() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Settings settings = new Settings(arguments[0]);
        if (arguments.length == 3) {
            inProcess(settings, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        } else {
            serve(settings, Files.readAllBytes(Path.of(arguments[1])));
        }
    }

    private static void serve(Settings settings, byte[] report) throws InterruptedException, IOException {
        byte[] answer;
        try (Deployment deployment = Deployment.start(new Settings("memory"), nothing())) {
            ByteArrayOutputStream decision = new ByteArrayOutputStream();
            JSON.write(deployment.get(AssessIncident.class).assess(JSON.read(report)), decision);
            answer = decision.toByteArray();
        }
        Route floor = Route.signedIn("POST", "/v1/floor", "assess", call -> {
            JSON.read(call.body());
            return Answer.json(out -> out.write(answer));
        });
        try (TestServer server = TestServer.start(settings, TestServer.taking(1_000_000), floor)) {
            System.out.println(server.port() + " " + server.issuer().token("PC.1", TestServer.FORCE, "recorder"));
            new CountDownLatch(1).await();
        }
    }

    private static void inProcess(Settings settings, int threads, int seconds) throws InterruptedException {
        try (Deployment deployment = Deployment.start(settings, nothing())) {
            RecordIncident record = deployment.get(RecordIncident.class);
            AtomicInteger numbers = new AtomicInteger();
            recordFor(seconds, threads, record, numbers);
            int before = numbers.get();
            long begun = System.nanoTime();
            recordFor(seconds, threads, record, numbers);
            double took = (System.nanoTime() - begun) / 1e9;
            System.out.printf("%.0f%n", (numbers.get() - before) / took);
        }
    }

    private static void recordFor(int seconds, int threads, RecordIncident record, AtomicInteger numbers)
            throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        for (int i = 0; i < threads; i++) {
            pool.execute(() -> {
                while (System.nanoTime() < until) {
                    String report = Examples.report("P-" + numbers.getAndIncrement());
                    record.record(RECORDER, JSON.read(report.getBytes(StandardCharsets.UTF_8)));
                }
            });
        }
        pool.shutdown();
        pool.awaitTermination(seconds * 10L, TimeUnit.SECONDS);
    }

    private static AbstractModule nothing() {
        return new AbstractModule() {};
    }
}
