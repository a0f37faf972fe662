package daybook.adapters.rest.server;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.rest.Examples;
import daybook.adapters.rest.TestServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A server that is told to stop finishes what it took on. */
class StoppingTest {

    /** Longer than the server library waits for anybody, once it stops, unless it is told otherwise. */
    private static final long A_PAUSE_MILLIS = 2_500;

    @Test
    void what_was_taken_on_is_finished_and_nothing_more_is_taken_on() throws Exception {
        TestServer server = TestServer.start();
        int port = server.port();
        String line = Examples.report("R-1") + "\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            send(
                    out,
                    "POST /v1/assessments HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\nAuthorization: Bearer "
                            + server.issuer().token("PC.1", "NORTH", "recorder") + "\r\nContent-Length: "
                            + 2 * line.length()
                            + "\r\n\r\n" + line);
            assertTrue(answer(in), "the first line has no answer");
            Thread stopping = new Thread(server::close);
            stopping.start();
            waitUntilNobodyIsTakenOn(port);
            Thread.sleep(A_PAUSE_MILLIS);
            send(out, line);

            assertTrue(answer(in), "the line that came after has no answer");
            stopping.join();
        }
        assertThrows(IOException.class, () -> new Socket(InetAddress.getLoopbackAddress(), port).close());
    }

    private static boolean answer(BufferedReader in) throws IOException {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.contains("\"reference\":\"R-1\"")) {
                return true;
            }
        }
        return false;
    }

    private static void waitUntilNobodyIsTakenOn(int port) throws InterruptedException {
        for (int tries = 0; tries < 1_000; tries++) {
            try {
                new Socket(InetAddress.getLoopbackAddress(), port).close();
                Thread.sleep(10);
            } catch (IOException refused) {
                return;
            }
        }
        throw new IllegalStateException("it goes on taking connections");
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
