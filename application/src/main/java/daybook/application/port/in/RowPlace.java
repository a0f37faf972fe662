package daybook.application.port.in;

/**
 * Where a row of an export stands.
 *
 * @param file what the file is called
 * @param line the line on which the row begins, from 1
 */
public record RowPlace(String file, long line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
