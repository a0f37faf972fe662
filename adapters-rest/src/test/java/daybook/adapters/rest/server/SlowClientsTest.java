package daybook.adapters.rest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.rest.Examples;
import daybook.adapters.rest.TestServer;
import daybook.application.wiring.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A thousand slow connections, and fifty honest clients who are served beside them. */
class SlowClientsTest {

    private static final int SLOW = 1_000;
    private static final int A_FEW = 60;
    private static final int HONEST = 50;
    private static final int REQUESTS = 20;
    private static final int LINES = 30;
    private static final int SMALL_WINDOW = 4_096;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration IMPATIENCE = Duration.ofSeconds(1);
    private static final Duration ARRIVAL = Duration.ofSeconds(4);

    @Test
    void no_honest_client_fails_beside_a_thousand_slow_ones_who_are_let_go_of_in_the_end() throws Exception {
        try (TestServer server = TestServer.start(new Settings("memory"), limits(4_096))) {
            // They are at work already when the slow ones come.
            say("no", honest(server, PATIENCE));
            try (Crowd crowd = new Crowd(server, SLOW)) {
                long[] nanos = honest(server, PATIENCE);

                say(String.format("%,d", SLOW), nanos);
                assertEquals(
                        HONEST * REQUESTS,
                        Arrays.stream(nanos).filter(it -> it > 0).count());
                assertTrue(crowd.areLetGo(), "somebody slow still holds a connection");
            }
        }
    }

    private static void say(String slow, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                "%s slow connections: %,d honest requests, median %,d us, p99 %,d us%n",
                slow, nanos.length, nanos[nanos.length / 2] / 1_000, nanos[nanos.length * 99 / 100] / 1_000);
    }

    @Test
    void a_server_that_has_no_room_beside_them_is_caught() throws Exception {
        try (TestServer server = TestServer.start(new Settings("memory"), limits(20));
                Crowd crowd = new Crowd(server, A_FEW)) {
            assertEquals(A_FEW, crowd.size());
            assertNotEquals(
                    0,
                    Arrays.stream(honest(server, IMPATIENCE))
                            .filter(it -> it == 0)
                            .count());
        }
    }

    private static HttpSettings.Limits limits(int connections) {
        return new HttpSettings.Limits(connections, 100_000, ARRIVAL, Duration.ofSeconds(1));
    }

    /** How long each honest request took, 0 for one that failed. */
    private static long[] honest(TestServer server, Duration patience) throws Exception {
        String token = server.issuer().token("PC.1", "NORTH", "recorder");
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .build();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + server.port() + "/v1/assessments"))
                .timeout(patience)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Examples.report("R-1")))
                .build();
        ExecutorService threads = Executors.newFixedThreadPool(HONEST);
        try {
            List<Callable<List<Long>>> clients = new ArrayList<>();
            for (int i = 0; i < HONEST; i++) {
                clients.add(() -> one(http, request));
            }
            List<Long> all = new ArrayList<>();
            for (Future<List<Long>> client : threads.invokeAll(clients)) {
                all.addAll(client.get());
            }
            return all.stream().mapToLong(Long::longValue).toArray();
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Long> one(HttpClient http, HttpRequest request) throws InterruptedException {
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            long begun = System.nanoTime();
            try {
                int status =
                        http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
                nanos.add(status == 200 ? System.nanoTime() - begun : 0);
            } catch (IOException failed) {
                return List.of(0L);
            }
        }
        return nanos;
    }

    /** A third begins a request line, a third a body, and a third asks for much and reads nothing. */
    private static final class Crowd implements AutoCloseable {

        private final List<SocketChannel> slow = new ArrayList<>();

        Crowd(TestServer server, int size) throws IOException {
            String head = "POST /v1/assessments HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                    + server.issuer().token("PC.2", "NORTH", "recorder") + "\r\n";
            String report = Examples.report("R-1");
            String lines = (report + "\n").repeat(LINES);
            for (int i = 0; i < size; i++) {
                SocketChannel channel = SocketChannel.open();
                channel.setOption(StandardSocketOptions.SO_RCVBUF, SMALL_WINDOW);
                channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
                slow.add(channel);
                write(
                        channel,
                        switch (i % 3) {
                            case 0 -> head;
                            case 1 -> head + "Content-Type: application/json\r\nContent-Length: 5000\r\n\r\n{";
                            default ->
                                head + "Content-Type: application/x-ndjson\r\nContent-Length: " + lines.length()
                                        + "\r\n\r\n" + lines;
                        });
            }
        }

        private static void write(SocketChannel channel, String text) throws IOException {
            channel.configureBlocking(false);
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
        }

        int size() {
            return slow.size();
        }

        /** Whether the server ended those of whom it only knows a beginning. */
        boolean areLetGo() throws IOException, InterruptedException {
            for (int tries = 0; tries < 100; tries++) {
                int open = 0;
                for (int i = 0; i < slow.size(); i++) {
                    open += i % 3 != 2 && isOpen(slow.get(i)) ? 1 : 0;
                }
                if (open == 0) {
                    return true;
                }
                Thread.sleep(200);
            }
            return false;
        }

        private static boolean isOpen(SocketChannel channel) {
            try {
                ByteBuffer answer = ByteBuffer.allocate(4_096);
                int read = channel.read(answer);
                while (read > 0) {
                    answer.clear();
                    read = channel.read(answer);
                }
                return read == 0;
            } catch (IOException reset) {
                return false;
            }
        }

        @Override
        public void close() throws IOException {
            for (SocketChannel channel : slow) {
                channel.close();
            }
        }
    }
}
