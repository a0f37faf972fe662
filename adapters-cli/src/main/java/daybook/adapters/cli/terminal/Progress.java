package daybook.adapters.cli.terminal;

import java.time.Clock;
import java.util.Locale;

/** How far a long run has come, on one line of a terminal that shows nothing else. */
public final class Progress {

    private static final long EVERY_MILLIS = 200;
    private static final int BAR = 20;
    private static final String FROM_THE_START = "\r\u001b[K";

    private final Console console;
    private final Clock clock;
    private String things;
    private long size;
    private final boolean shown;
    private long began;
    private long last;
    private long done;

    /**
     * The progress of one run.
     *
     * @param things what is counted, in the plural
     * @param size how many bytes there are to read; 0 if nobody knows
     */
    public Progress(Console console, Clock clock, String things, long size) {
        this.console = console;
        this.clock = clock;
        this.things = things;
        this.size = size;
        this.shown = console.showsProgress() && !console.isTerminal();
        this.began = clock.millis();
        this.last = began;
    }

    /** So many more are done, and so many bytes were read up to now. */
    public void advance(int more, long read) {
        done += more;
        long now = shown ? clock.millis() : 0;
        if (shown && now - last >= EVERY_MILLIS) {
            last = now;
            console.err()
                    .print(FROM_THE_START + bar(read) + rate(now) + left(read, now))
                    .flush();
        }
    }

    /** All of them are there, and now something else is done with each. */
    public void turnTo(String otherThings) {
        things = otherThings;
        size = done;
        done = 0;
        began = shown ? clock.millis() : 0;
        last = began;
    }

    /** Makes room for a line that says what is wrong. */
    public void clear() {
        if (shown) {
            console.err().print(FROM_THE_START);
        }
    }

    /** Says how many there were in which time. */
    public void end() {
        if (shown) {
            long now = clock.millis();
            console.err()
                    .line(FROM_THE_START + rate(now) + " in " + (now - began) / 1000 + " s")
                    .flush();
        }
    }

    private String bar(long read) {
        if (size == 0) {
            return "";
        }
        int done = (int) (Math.min(read, size) * BAR / size);
        return "[" + "#".repeat(done) + " ".repeat(BAR - done) + "] " + Math.min(read, size) * 100 / size + " %  ";
    }

    private String rate(long now) {
        return String.format(Locale.UK, "%,d %s  %,d/s", done, things, done * 1000 / Math.max(1, now - began));
    }

    private String left(long read, long now) {
        if (size == 0 || read <= 0 || read >= size) {
            return "";
        }
        long seconds = (long) ((now - began) / 1000.0 * (size - read) / read);
        return "  " + (seconds < 60 ? seconds + " s" : seconds / 60 + " min") + " left";
    }
}
