package daybook.adapters.rest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
            Thread.sleep(500);
            Thread stopping = new Thread(server::close);
            stopping.start();
            Thread.sleep(500);
            send(out, line);

            long answers = in.lines()
                    .filter(it -> it.contains("\"reference\":\"R-1\""))
                    .count();

            assertEquals(2, answers);
            stopping.join();
        }
        assertThrows(IOException.class, () -> new Socket(InetAddress.getLoopbackAddress(), port).close());
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
