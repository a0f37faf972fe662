package daybook.application.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import daybook.application.port.in.Assessment;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.RefusedReport;
import daybook.domain.guidance.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Reads and writes the wire format: one strict reader for every door. Immutable, and safe to share between threads.
 *
 * <p>Refused: anything but UTF-8, more than 1 MiB, nesting beyond 20, unknown or repeated properties, {@code null}, values of
 * another kind than expected, and anything after the report.
 */
public final class WireJson {

    /** The longest report, in bytes. */
    public static final int LONGEST = 1 << 20;

    /** The deepest nesting. */
    public static final int DEEPEST = 20;

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_NUMBER = 20;

    private final JsonFactory factory = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxStringLength(LONGEST)
                    .build())
            .build();
    private final DecisionWriter decisions;

    /** With decisions worded in English. */
    public WireJson() {
        this(Wording.english());
    }

    /** With decisions in those words. */
    public WireJson(Wording wording) {
        decisions = new DecisionWriter(wording);
    }

    /**
     * Reads a report.
     *
     * @throws RefusedReport if it is not one, with every place at fault
     */
    public IncidentReport read(byte[] document) {
        return read(document, 0, document.length);
    }

    /**
     * Reads a report that stands among other bytes, as a line does in a file of many.
     *
     * @param from where it begins
     * @param length how many bytes it has
     * @throws RefusedReport if it is not one, with every place at fault; lines and columns count from its beginning
     */
    public IncidentReport read(byte[] bytes, int from, int length) {
        checkBytes(bytes, from, length);
        try (JsonParser parser = factory.createParser(bytes, from, length)) {
            return read(parser, new Reading(parser));
        } catch (IOException broken) {
            throw RefusedReport.at(Whereabouts.WHOLE, "expected well-formed JSON");
        }
    }

    /** Writes a decision on one line, without the line's end. */
    public void write(Assessment assessment, OutputStream out) throws IOException {
        try (JsonGenerator generator = generator(out)) {
            decisions.write(assessment, generator);
        }
    }

    /** Writes a decision over several lines, for a person to read. */
    public void writeIndented(Assessment assessment, OutputStream out) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        write(assessment, line);
        try (JsonGenerator generator = generator(out).setPrettyPrinter(indented());
                JsonParser parser = factory.createParser(line.toByteArray())) {
            parser.nextToken();
            generator.copyCurrentStructure(parser);
        }
    }

    /** Writes a report on one line, leaving out what it leaves out. */
    public void write(IncidentReport report, OutputStream out) throws IOException {
        try (JsonGenerator generator = generator(out)) {
            ReportWriter.write(report, generator);
        }
    }

    /** Writes a report over several lines, for a person to read. */
    public void writeIndented(IncidentReport report, OutputStream out) throws IOException {
        try (JsonGenerator generator = generator(out).setPrettyPrinter(indented())) {
            ReportWriter.write(report, generator);
        }
    }

    private static IncidentReport read(JsonParser parser, Reading in) throws IOException {
        IncidentReport report = null;
        try {
            if (parser.nextToken() == null) {
                throw RefusedReport.at(Whereabouts.WHOLE, "expected a report, not nothing");
            }
            report = ReportReader.report(in);
            in.end();
        } catch (StreamConstraintsException beyond) {
            in.breakOff("expected nesting of at most %d, names of at most %d and numbers of at most %d characters"
                    .formatted(DEEPEST, LONGEST_NAME, LONGEST_NUMBER));
        } catch (IOException broken) {
            in.breakOff("expected well-formed JSON");
        }
        if (!in.refusals().isEmpty()) {
            throw new RefusedReport(in.refusals());
        }
        return report;
    }

    private static void checkBytes(byte[] bytes, int from, int length) {
        if (length > LONGEST) {
            throw RefusedReport.at(Whereabouts.WHOLE, "expected at most 1 MiB");
        }
        StrictUtf8.check(Whereabouts.WHOLE, bytes, from, length);
    }

    private JsonGenerator generator(OutputStream out) throws IOException {
        return factory.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    static DefaultPrettyPrinter indented() {
        Separators apart = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(apart).withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }
}
