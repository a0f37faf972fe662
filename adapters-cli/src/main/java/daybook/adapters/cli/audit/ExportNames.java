package daybook.adapters.cli.audit;

import daybook.adapters.cli.assess.Input;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** The files that names and patterns as {@code 2026/*.csv} stand for, those of a pattern in alphabetical order. */
final class ExportNames {

    private ExportNames() {}

    static List<Input> of(List<String> given) {
        List<Input> inputs = new ArrayList<>();
        for (String name : given) {
            List<String> found = isPattern(name) ? matches(name) : List.of();
            (found.isEmpty() ? List.of(name) : found).forEach(it -> inputs.add(new Input(it)));
        }
        return inputs;
    }

    private static boolean isPattern(String name) {
        return name.matches(".*[*?\\[{].*") && !new File(name).exists();
    }

    private static List<String> matches(String pattern) {
        int last = pattern.lastIndexOf('/') + 1;
        List<String> found = new ArrayList<>();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(Path.of(pattern.substring(0, last)), pattern.substring(last))) {
            files.forEach(it -> found.add(it.toString()));
        } catch (IOException | InvalidPathException | PatternSyntaxException none) {
            return List.of();
        }
        found.sort(null);
        return found;
    }
}
