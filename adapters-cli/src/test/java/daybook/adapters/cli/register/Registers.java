package daybook.adapters.cli.register;

import daybook.adapters.cli.Said;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A register in a folder of its own, and somebody who acts on it.
 *
 * @param folder where it lies
 * @param environment what the settings say
 */
record Registers(Path folder, Map<String, String> environment) {

    /** A girl of 14 is asked for an image and sends it to a boy of 15; nothing aggravates. */
    static final String CATEGORY_2 = """
            {"reference": "R-1", "reportedAt": "2026-05-11T09:30:00Z", "recordedAt": "2026-05-11T15:00:00Z",
             "people": [{"id": "girl", "age": 14, "sex": "FEMALE"}, {"id": "boy", "age": 15}],
             "exchanges": [{"id": "1", "pictured": "girl", "takenBy": "girl", "requests": [{"by": ["boy"]}],
                            "sentBy": "girl", "sentTo": ["boy"], "otherCircumstances": "NO"}]}
            """;

    /** The same, of which next to nothing is known. */
    static final String OPEN = CATEGORY_2.replace(", \"otherCircumstances\": \"NO\"", "");

    /** One with whoever records for GMP. */
    static Registers in(Path folder) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "HOME",
                folder.toString(),
                "DAYBOOK_STORE",
                "sqlite:" + folder.resolve("register.db"),
                "DAYBOOK_KEYS",
                folder.resolve("keys").toString(),
                "DAYBOOK_FORCE",
                "GMP",
                "DAYBOOK_OFFICER",
                "PC.1",
                "DAYBOOK_REASON",
                "a new report"));
        return new Registers(folder, environment);
    }

    /** The same with one variable set otherwise; empty takes it away. */
    Registers with(String variable, String value) {
        Map<String, String> other = new HashMap<>(environment);
        other.put(variable, value);
        return new Registers(folder, other);
    }

    /** What is said to a command line. */
    Said to(String... arguments) {
        return Said.in(environment, arguments);
    }

    /** What is said where that is on standard input. */
    Said reading(String in, String... arguments) {
        return Said.reading(environment, in, arguments);
    }

    /** The name of a file with that report. */
    String file(String name, String report) {
        try {
            return Files.writeString(folder.resolve(name), report).toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Said record(String report) {
        return to("record", file("report.json", report));
    }
}
