package daybook.adapters.cli.audit;

import daybook.application.port.in.ExportRow;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The rows of one file, whatever its form. */
interface Rows extends Closeable {

    /** What is said of a file without anything in it. */
    String EMPTY = "expected a row with the names of the columns";

    /**
     * The next row, or what is wrong with it; none at the end.
     *
     * @throws IOException if nothing more can be read
     */
    Optional<ExportRow> next() throws IOException;
}
