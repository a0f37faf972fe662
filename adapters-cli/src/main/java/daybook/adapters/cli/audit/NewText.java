package daybook.adapters.cli.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lines of a file that was not there before; nothing is ever written over. */
record NewText(Writer writer) implements AutoCloseable {

    /** That file; of no name, none. */
    static NewText called(String name) throws IOException {
        return new NewText(
                name.isEmpty()
                        ? Writer.nullWriter()
                        : Files.newBufferedWriter(
                                Path.of(name),
                                StandardCharsets.UTF_8,
                                StandardOpenOption.CREATE_NEW,
                                StandardOpenOption.WRITE));
    }

    void line(String line) {
        try {
            writer.write(line);
            writer.write('\n');
        } catch (IOException unwritten) {
            throw new UncheckedIOException("a file cannot be written", unwritten);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
