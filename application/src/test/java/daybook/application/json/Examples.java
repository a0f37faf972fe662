package daybook.application.json;

import daybook.application.port.in.AssessIncident;
import daybook.application.port.in.Assessment;
import daybook.application.port.in.IncidentReport;
import daybook.application.service.AssessIncidentService;
import daybook.application.service.HomeForce;
import daybook.application.service.ShapeCheck;
import daybook.domain.guidance.ForceSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Reports to try things on, and the way from one to its decision. */
final class Examples {

    static final List<String> ALL = List.of(
            "home-office.json",
            "every-property.json",
            "hardly-anything-known.json",
            "asked-and-refused.json",
            "passed-on-without-consent.json",
            "extorted-by-an-adult.json",
            "made-by-software.json",
            "before-the-revision.json",
            "nobody-knows-who-threatened.json",
            "sex-not-known.json",
            "in-scotland.json",
            "power-without-a-request.json");

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-11T16:00:00Z"), ZoneOffset.UTC);

    static final WireJson JSON = new WireJson();

    static final AssessIncident ASSESS =
            AssessIncidentService.with(new HomeForce("", ForceSettings.defaults()), CLOCK, ShapeCheck.NONE);

    private Examples() {}

    static byte[] bytes(String resource) {
        try (InputStream in = Examples.class.getResourceAsStream("/" + resource)) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static byte[] example(String name) {
        return bytes("examples/" + name);
    }

    static String text(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    static IncidentReport read(String document) {
        return JSON.read(document.getBytes(StandardCharsets.UTF_8));
    }

    static String line(Assessment assessment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JSON.write(assessment, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static String indented(Assessment assessment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JSON.writeIndented(assessment, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static String line(IncidentReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            JSON.write(report, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
