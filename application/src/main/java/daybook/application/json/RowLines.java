package daybook.application.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import daybook.application.port.in.ExportRow;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.in.RowPlace;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Reads rows of an export that come as JSON, an object to a line with a value for each column. A line that is no such object is a
 * row that cannot be read, and the next is read. Empty lines are no rows.
 */
public final class RowLines implements Iterator<ExportRow> {

    /** The longest line, in bytes. */
    public static final int LONGEST = PlainJson.LONGEST;

    private static final int END = -1;
    private static final String SHAPE =
            "expected an object in UTF-8, with a text, a number, true or false for each column";

    private final JsonFactory factory = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(2)
                    .maxStringLength(LONGEST)
                    .build())
            .build();
    private final String file;
    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private List<String> header = List.of();
    private long number;
    private boolean ended;
    private boolean waits;

    /** Reads rows; in places they are said to be of that file. */
    public RowLines(String file, InputStream in) {
        this.file = file;
        this.in = new BufferedInputStream(in);
    }

    /**
     * The next line as it stands, where it is something else than a row.
     *
     * @throws UncheckedIOException if it breaks off
     */
    public byte[] line() {
        if (!hasNext()) {
            return new byte[0];
        }
        waits = false;
        return line.toByteArray();
    }

    @Override
    public boolean hasNext() {
        while (!waits && !ended) {
            readLine();
            waits = !line.toString(StandardCharsets.ISO_8859_1).isBlank();
        }
        return waits;
    }

    @Override
    public ExportRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        waits = false;
        RowPlace place = new RowPlace(file, number);
        byte[] bytes = line.toByteArray();
        if (bytes.length > LONGEST) {
            return ExportRow.unreadable(place, header, "expected at most 64 KiB on a line");
        }
        try {
            StrictUtf8.check(file, bytes, 0, bytes.length);
            return read(place, bytes);
        } catch (RefusedReport | JsonProcessingException none) {
            return ExportRow.unreadable(place, header, SHAPE);
        } catch (IOException impossible) {
            throw new IllegalStateException("memory can be read", impossible);
        }
    }

    private ExportRow read(RowPlace place, byte[] bytes) throws IOException {
        List<String> names = new ArrayList<>(header.size());
        List<String> cells = new ArrayList<>(header.size());
        try (JsonParser parser = factory.createParser(bytes)) {
            boolean shaped = parser.nextToken() == JsonToken.START_OBJECT;
            while (shaped && parser.nextToken() == JsonToken.FIELD_NAME) {
                names.add(parser.currentName());
                shaped = parser.nextToken().isScalarValue();
                cells.add(parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText());
            }
            if (!shaped || parser.nextToken() != null) {
                return ExportRow.unreadable(place, header, SHAPE);
            }
        }
        if (!names.equals(header)) {
            header = List.copyOf(names);
        }
        return new ExportRow(place, header, cells);
    }

    /** Beyond the longest nothing of a line is kept. */
    private void readLine() {
        line.reset();
        number++;
        try {
            int next = in.read();
            for (; next != END && next != '\n'; next = in.read()) {
                if (line.size() <= LONGEST) {
                    line.write(next);
                }
            }
            ended = next == END;
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }
}
