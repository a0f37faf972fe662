package daybook.adapters.cli.assess;

import daybook.application.json.WireJson;
import java.io.IOException;
import java.io.InputStream;

/** Cuts a stream of any length into batches of whole lines, and never keeps more than one line too many. */
final class LineFeed {

    private static final int ENOUGH = 1 << 14;

    /** The longest line that is kept: a report and a carriage return. */
    private static final int LONGEST_LINE = WireJson.LONGEST + 1;

    private final InputStream in;
    private final Bytes rest = new Bytes();
    private long line = 1;
    private long read;
    private boolean ended;

    LineFeed(InputStream in) {
        this.in = in;
    }

    /** How many bytes were read so far. */
    long read() {
        return read;
    }

    /** Whether reading on may mean waiting for somebody to write. */
    boolean mayWait() throws IOException {
        return !ended && in.available() == 0;
    }

    /** Fills a batch with the next whole lines; false if there are none left. */
    boolean fill(Batch batch) throws IOException {
        Bytes lines = batch.from(line).in;
        lines.write(rest.array(), 0, rest.length());
        rest.clear();
        while (!ended) {
            int last = lines.lastLineFeed();
            if (last >= 0 && (lines.length() >= ENOUGH || in.available() == 0)) {
                keep(lines, last + 1);
                break;
            }
            if (last < 0 && lines.length() > LONGEST_LINE) {
                skipLine(lines);
                batch.isOneLineTooLong();
                line++;
                return true;
            }
            more(lines);
        }
        line += lines.countLineFeeds();
        return lines.length() > 0;
    }

    private void more(Bytes lines) throws IOException {
        int got = in.read(lines.room(ENOUGH), lines.length(), ENOUGH);
        ended = got < 0;
        lines.grow(Math.max(0, got));
        read += Math.max(0, got);
    }

    /** Leaves the line that is being read to its end unread, and what follows it for the next batch. */
    private void skipLine(Bytes lines) throws IOException {
        int end = -1;
        while (end < 0 && !ended) {
            lines.cutTo(0);
            more(lines);
            end = lines.firstLineFeed();
        }
        keep(lines, end + 1);
        lines.cutTo(0);
    }

    private void keep(Bytes lines, int upTo) {
        rest.write(lines.array(), upTo, lines.length() - upTo);
        lines.cutTo(upTo);
    }
}
