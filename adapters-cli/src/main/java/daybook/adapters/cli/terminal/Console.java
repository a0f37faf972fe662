package daybook.adapters.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/** Where a command reads and writes. */
public final class Console {

    private static final int WIDEST = 100;

    private final Output out;
    private final Output err;
    private final InputStream in;
    private final Terminal terminal;

    /**
     * A console on given streams.
     *
     * @param out for what was asked for
     * @param err for what went wrong, and for progress
     * @param in for reports, and for answers
     * @param terminal what they are attached to
     */
    public Console(OutputStream out, OutputStream err, InputStream in, Terminal terminal) {
        this(new Output(out), new Output(err), in, terminal);
    }

    private Console(Output out, Output err, InputStream in, Terminal terminal) {
        this.out = out;
        this.err = err;
        this.in = in;
        this.terminal = terminal;
    }

    /** The same with all that is said on standard error, so that standard output holds nothing but a document. */
    public Console aside() {
        return new Console(err, err, in, terminal.aside());
    }

    /** The console of this process. */
    public static Console ofProcess() {
        return new Console(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.in,
                Terminal.ofProcess(System.getenv()));
    }

    public Output out() {
        return out;
    }

    public Output err() {
        return err;
    }

    public InputStream in() {
        return in;
    }

    /** Whether standard output is a terminal. */
    public boolean isTerminal() {
        return terminal.outIsOne();
    }

    /** Whether standard error is a terminal, and so may show progress. */
    public boolean showsProgress() {
        return terminal.errIsOne();
    }

    /** How many characters a line of text may have: the terminal's width, but no more than reads well. */
    public int width() {
        return Math.min(WIDEST, terminal.columns());
    }

    /** Colour on a terminal that welcomes it, none elsewhere. */
    public Ink ink() {
        return terminal.outIsOne() && terminal.colour() ? Ink.ON : Ink.OFF;
    }

    /** A page of text on standard output. */
    public Page page() {
        return new Page(this);
    }

    /**
     * Says on standard error what is wrong and where, in one line.
     *
     * @param at the place: a file, a line, an option, a place in a report; empty where there is none
     * @param message what is expected; never what was given
     */
    public void problem(String at, String message) {
        out.flush();
        err.line(printable(at.isEmpty() ? message : at + ": " + message));
        err.flush();
    }

    /** One line without control characters, which a file's name could hold and a terminal would obey. */
    private static String printable(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(Character.isISOControl(text.charAt(i)) ? '?' : text.charAt(i));
        }
        return plain.toString();
    }
}
