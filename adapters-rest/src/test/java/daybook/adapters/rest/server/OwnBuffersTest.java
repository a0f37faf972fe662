package daybook.adapters.rest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import daybook.adapters.rest.TestServer;
import daybook.application.wiring.Settings;
import io.javalin.Javalin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.eclipse.jetty.io.ArrayByteBufferPool;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.RetainableByteBuffer;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.Test;

/** Nobody's request is read from memory that another connection reads into (decision 0048). */
class OwnBuffersTest {

    private static final int ASKING = 4;
    /** With memory that connections share, less than one in 100,000 is answered wrongly or not at all. */
    private static final int QUESTIONS = "full".equals(System.getProperty("daybook.campaign")) ? 250_000 : 1_000;

    private static final int SIZE = 8_192;

    @Test
    void what_one_connection_has_read_into_is_given_to_no_other() {
        AtomicReference<Server> made = new AtomicReference<>();
        Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    new JettyServer(TestServer.within(TestServer.USUAL)).configure(config);
                    config.jetty.modifyServer(made::set);
                })
                .start()
                .stop();

        ByteBufferPool buffers = made.get().getConnectors()[0].getByteBufferPool();

        assertNotSame(given(buffers), given(buffers));
    }

    @Test
    void the_usual_memory_is_given_to_the_next() {
        ByteBufferPool buffers = new ArrayByteBufferPool();

        assertSame(given(buffers), given(buffers));
    }

    private static byte[] given(ByteBufferPool buffers) {
        RetainableByteBuffer buffer = buffers.acquire(SIZE, false);
        buffer.release();
        return buffer.getByteBuffer().array();
    }

    @Test
    void beside_somebody_who_sends_what_is_no_http_each_answer_is_the_one_to_its_question() throws Exception {
        try (TestServer server = TestServer.start(new Settings("memory"), TestServer.taking(1_000_000))) {
            ExecutorService asking = Executors.newFixedThreadPool(ASKING);
            try {
                int wrong = 0;
                Callable<Integer> asked = () -> wrongAnswers(server.port());
                for (Future<Integer> each : asking.invokeAll(
                        IntStream.range(0, ASKING).mapToObj(it -> asked).toList())) {
                    wrong += each.get();
                }
                System.out.printf("%,d questions beside as many that are no HTTP%n", ASKING * QUESTIONS);
                assertEquals(0, wrong);
            } catch (ExecutionException failed) {
                throw new AssertionError(failed.getCause());
            } finally {
                asking.shutdown();
            }
        }
    }

    private static int wrongAnswers(int port) throws IOException {
        int wrong = 0;
        try (Plain plain = new Plain(port)) {
            for (int i = 1; i <= QUESTIONS; i++) {
                String trace =
                        String.format("%016x%016x", Thread.currentThread().getId(), i);
                if (!plain.isAnswered("/health/live", trace)) {
                    wrong++;
                }
                try (Plain other = new Plain(port)) {
                    assertFalse(other.isAnswered("/health/%00", trace), "what is no HTTP is taken for a question");
                }
            }
        }
        return wrong;
    }

    /** A connection, and questions on it. */
    private static final class Plain implements AutoCloseable {

        private static final String LENGTH = "content-length: ";

        private final Socket socket;
        private final BufferedReader answers;

        Plain(int port) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
        }

        /** Whether the answer is a good one, and to this question. */
        boolean isAnswered(String path, String trace) throws IOException {
            String question = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\ntraceparent: 00-" + trace + "-"
                    + "1".repeat(16) + "-00\r\n\r\n";
            socket.getOutputStream().write(question.getBytes(StandardCharsets.ISO_8859_1));
            String status = answers.readLine();
            assertNotNull(status, "the connection ended without an answer");
            boolean good = status.startsWith("HTTP/1.1 200");
            boolean its = false;
            int length = 0;
            for (String line = answers.readLine(); !line.isEmpty(); line = answers.readLine()) {
                its |= line.startsWith("traceparent: 00-" + trace);
                if (line.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                    length = Integer.parseInt(line.substring(LENGTH.length()));
                }
            }
            assertEquals(length, answers.skip(length));
            return good && its;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
