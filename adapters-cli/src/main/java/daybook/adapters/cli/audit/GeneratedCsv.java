package daybook.adapters.cli.audit;

import daybook.adapters.cli.terminal.Output;
import daybook.application.json.MappingJson;
import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.GenerateExport;
import daybook.application.port.in.PlantedDefect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** An export as it is made up: rows on standard output, how to read them and what is wrong with them in files. */
record GeneratedCsv(Output out, NewText mapping, NewText key) implements GenerateExport.Told {

    private static final String NEEDS_QUOTES = ",\"\r\n";

    @Override
    public void begins(List<String> header, ExportMapping how) {
        try {
            mapping.line(MappingJson.text(how));
        } catch (IOException unwritten) {
            throw new UncheckedIOException("memory can be written", unwritten);
        }
        key.line("line,crime,incident,rule");
        row(header);
    }

    @Override
    public void planted(PlantedDefect defect) {
        key.line(defect.line() + "," + defect.crime() + "," + defect.incident() + "," + defect.rule());
    }

    @Override
    public void row(List<String> cells) {
        StringBuilder line = new StringBuilder(256);
        for (String cell : cells) {
            line.append(line.length() == 0 ? "" : ",").append(quoted(cell));
        }
        out.line(line.toString());
    }

    /** Nothing in a made-up export begins a formula, so its cells stand as they are read. */
    private static String quoted(String cell) {
        return cell.chars().anyMatch(it -> NEEDS_QUOTES.indexOf(it) >= 0)
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
