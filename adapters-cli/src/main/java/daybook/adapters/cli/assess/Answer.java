package daybook.adapters.cli.assess;

import java.io.IOException;
import java.io.OutputStream;

/** What is written for one line. Asked from several threads at once. */
interface Answer {

    /**
     * Writes the answer to the report among these bytes, without the end of its line.
     *
     * @throws daybook.application.port.in.RefusedReport if it is no report
     */
    void to(byte[] bytes, int from, int length, OutputStream out) throws IOException;
}
