package daybook.adapters.cli.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import daybook.application.port.in.ExportRow;
import daybook.application.port.in.RowPlace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object on each line: its names are the columns. A name that a line leaves out is an empty cell. */
final class JsonRows implements Rows {

    private static final int LONGEST = CsvRows.LONGEST;
    private static final int LOOKED_AT = 100;
    private static final String WANTING =
            "expected an object of texts, numbers, true and false on one line, every name once";

    private final JsonFactory json = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private final Source source;
    private final CsvForm form;
    private final Decoded text;
    private final StringBuilder line = new StringBuilder();
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private List<String> header = List.of();
    private long number;

    JsonRows(Source source, CsvForm form) throws IOException {
        this.source = source;
        this.form = form;
        this.text = form.open(source);
        try (Decoded first = form.open(source)) {
            for (int i = 0; i < LOOKED_AT && first.line(line, LONGEST); i++) {
                learn(line.toString());
            }
        }
    }

    /** So that a column that only the first line leaves out is there from the first line on. */
    private void learn(String object) {
        try {
            cells(object);
        } catch (IOException saidWhenItIsRead) {
            return;
        }
    }

    @Override
    public Optional<ExportRow> next() throws IOException {
        do {
            if (!text.line(line, LONGEST)) {
                return Optional.empty();
            }
            number++;
        } while (line.toString().isBlank());
        RowPlace place = new RowPlace(source.called(), number);
        if (line.length() > LONGEST) {
            return rejected(place, "expected a line of at most " + LONGEST + " characters");
        }
        if (line.indexOf(String.valueOf(Decoded.NONE)) >= 0) {
            return rejected(place, form.wantingCharacters());
        }
        try {
            List<String> cells = cells(line.toString());
            return Optional.of(new ExportRow(place, header, cells));
        } catch (IOException broken) {
            return rejected(place, WANTING);
        }
    }

    private Optional<ExportRow> rejected(RowPlace place, String wanting) {
        return Optional.of(ExportRow.unreadable(place, header, wanting));
    }

    private List<String> cells(String object) throws IOException {
        List<String> cells = new ArrayList<>(Collections.nCopies(columns.size(), ""));
        try (JsonParser parser = json.createParser(object)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new CannotBeRead(WANTING);
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                int column = columns.computeIfAbsent(parser.currentName().strip(), it -> columns.size());
                while (cells.size() <= column) {
                    cells.add("");
                }
                cells.set(column, cell(parser));
            }
            if (parser.nextToken() != null) {
                throw new CannotBeRead(WANTING);
            }
        }
        if (columns.size() > header.size()) {
            header = List.copyOf(columns.keySet());
        }
        return cells;
    }

    private static String cell(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null || token.isStructStart() || token.isStructEnd()) {
            throw new CannotBeRead(WANTING);
        }
        return token == JsonToken.VALUE_NULL ? "" : parser.getText();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
