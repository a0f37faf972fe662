package daybook.application.wiring;

import daybook.application.json.WireJson;
import daybook.application.port.in.RefusedReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** A program that assesses one report and ends, to be run in a machine of its own. */
final class AssembledOnce {

    private AssembledOnce() {}

    public static void main(String[] report) throws IOException {
        WireJson json = new WireJson();
        Settings settings = SettingsInForce.read(Map.of(), Path.of("no-such-home"), Clock.systemUTC())
                .settings();
        try {
            json.write(
                    Assembly.assessIncident(settings, Clock.systemUTC())
                            .assess(json.read(Files.readAllBytes(Path.of(report[0])))),
                    OutputStream.nullOutputStream());
        } catch (RefusedReport refused) {
            System.exit(65);
        }
    }
}
