package daybook.application.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads tables that ship with the application: a line a row, bars between cells, remarks behind a hash. */
final class PsvLines {

    private PsvLines() {}

    /** The rows of a table beside this one's mapping data. */
    static List<List<String>> of(String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PsvLines.class.getResourceAsStream("/daybook/mapping/" + name), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .map(it -> List.of(it.split("\\|")))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(name + " comes with the application", missing);
        }
    }
}
