package daybook.adapters.rest.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import daybook.adapters.rest.problem.ErrorsJson;
import daybook.application.json.WireJson;
import daybook.application.port.in.AssessIncident;
import daybook.application.port.in.RefusedReport;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Assesses one report a line and answers one line each, in the same order; a bad line is answered with what is wrong with it. */
final class AssessedLines {

    private static final int END = -1;

    private final AssessIncident assess;
    private final WireJson json;
    private final JsonFactory factory = new JsonFactory();

    AssessedLines(AssessIncident assess, WireJson json) {
        this.assess = assess;
        this.json = json;
    }

    void write(InputStream lines, OutputStream out) throws IOException {
        InputStream in = new BufferedInputStream(lines);
        boolean last = false;
        for (int number = 1; !last; number++) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            try {
                last = readLine(in, line);
            } catch (IOException brokenOff) {
                refuse(number, RefusedReport.at("body", "expected to its end; it broke off here"), out);
                return;
            }
            if (!isBlank(line)) {
                answer(number, line.toByteArray(), out);
            }
            if (in.available() == 0) {
                // Nothing more is there yet: whoever waits for this answer gets it.
                out.flush();
            }
        }
    }

    /** Reads up to the end of a line; beyond the longest report nothing of it is kept. Whether the input ended with it. */
    private static boolean readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
        int next = in.read();
        while (next != END && next != '\n') {
            if (line.size() <= WireJson.LONGEST) {
                line.write(next);
            }
            next = in.read();
        }
        return next == END;
    }

    private static boolean isBlank(ByteArrayOutputStream line) {
        return line.size() < 3 && line.toString(StandardCharsets.ISO_8859_1).isBlank();
    }

    private void answer(int number, byte[] line, OutputStream out) throws IOException {
        ByteArrayOutputStream decision = new ByteArrayOutputStream();
        try {
            json.write(assess.assess(json.read(line)), decision);
            decision.write('\n');
            decision.writeTo(out);
        } catch (RefusedReport refused) {
            refuse(number, refused, out);
        }
    }

    private void refuse(int number, RefusedReport refused, OutputStream out) throws IOException {
        try (JsonGenerator error = factory.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            error.writeStartObject();
            error.writeNumberField("line", number);
            ErrorsJson.write(refused.refusals(), error);
            error.writeEndObject();
        }
        out.write('\n');
    }
}
