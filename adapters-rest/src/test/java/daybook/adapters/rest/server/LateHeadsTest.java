package daybook.adapters.rest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.rest.Examples;
import daybook.adapters.rest.TestServer;
import daybook.application.wiring.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long a server listens to somebody who does not come to what they want. */
class LateHeadsTest {

    private static final Duration ARRIVAL = Duration.ofSeconds(1);
    private static final int A_PAUSE_MILLIS = 200;
    private static final int MANY = 100;

    private TestServer server;
    private Socket socket;
    private BufferedReader in;

    @BeforeEach
    void connect() throws IOException {
        server = TestServer.start(
                new Settings("memory"), new HttpSettings.Limits(100, 100_000, ARRIVAL, Duration.ofSeconds(5)));
        socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
        server.close();
    }

    private void send(String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private void ask() throws IOException {
        send("GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n");
        hear("{\"status\":\"UP\"}");
    }

    private void hear(String expected) throws IOException {
        StringBuilder heard = new StringBuilder();
        while (heard.indexOf(expected) < 0) {
            int next = in.read();
            assertTrue(next >= 0, "it was let go of after " + heard);
            heard.append((char) next);
        }
    }

    /** How many bytes of a head were taken, one after the other, before the connection was closed. */
    private int trickled() throws InterruptedException {
        for (int sent = 0; sent < MANY; sent++) {
            try {
                send(sent == 0 ? "GET / HTTP/1.1\r\nHost: x\r\nX: " : "x");
                if (socket.getInputStream().available() > 0 && in.read() < 0) {
                    return sent;
                }
            } catch (IOException closed) {
                return sent;
            }
            Thread.sleep(A_PAUSE_MILLIS);
        }
        return MANY;
    }

    @Test
    void a_first_head_that_trickles_in_is_not_listened_to_for_ever() throws Exception {
        assertTrue(trickled() < MANY);
    }

    @Test
    void a_later_head_that_trickles_in_is_not_listened_to_for_ever() throws Exception {
        ask();

        assertTrue(trickled() < MANY);
    }

    @Test
    void whoever_asks_now_and_then_keeps_the_connection() throws Exception {
        for (int i = 0; i < 10; i++) {
            ask();
            Thread.sleep(2L * A_PAUSE_MILLIS);
        }
    }

    @Test
    void whoever_sends_line_by_line_what_they_asked_for_keeps_the_connection() throws Exception {
        String line = Examples.report("R-1") + "\n";
        int lines = 20;
        send("POST /v1/assessments HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\nAuthorization: Bearer "
                + server.issuer().token("PC.1", "NORTH", "recorder") + "\r\nContent-Length: " + lines * line.length()
                + "\r\n\r\n");
        for (int i = 0; i < lines; i++) {
            send(line);
            hear("\"reference\":\"R-1\"");
            Thread.sleep(A_PAUSE_MILLIS);
        }
        hear("\r\n0\r\n");
        ask();
        assertEquals(0, socket.getInputStream().available());
    }
}
