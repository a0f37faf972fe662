package daybook.adapters.cli.assess;

import daybook.adapters.cli.terminal.Console;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A file, or standard input.
 *
 * @param name as it was given; {@code -} is standard input
 */
public record Input(String name) {

    /** What is said of an empty name. */
    public static final String NAMELESS = "expected the name of a file with a report, or - for standard input";

    static final String STANDARD = "-";

    private static final int BLOCK = 8192;

    /** Whether it is standard input. */
    public boolean isStandard() {
        return name.equals(STANDARD);
    }

    /** What it is called in a message. */
    public String called() {
        return isStandard() ? "standard input" : name;
    }

    /** How many bytes there are to read; 0 if nobody knows. */
    public long size() {
        return isStandard() ? 0 : new File(name).length();
    }

    /** How many bytes there are to read in all of them; 0 if nobody knows. */
    public static long sizeOf(List<Input> inputs) {
        return inputs.stream().anyMatch(Input::isStandard)
                ? 0
                : inputs.stream().mapToLong(Input::size).sum();
    }

    /**
     * Opens it; closing gives nothing back for standard input.
     *
     * @throws Unreadable if it cannot be opened, in words fit to show
     */
    public InputStream open(Console console) throws Unreadable {
        if (isStandard()) {
            return console.in();
        }
        File file = new File(name);
        if (file.isDirectory()) {
            throw new Unreadable(this, "expected a file, and this is a directory");
        }
        try {
            return new FileInputStream(file);
        } catch (FileNotFoundException missing) {
            throw new Unreadable(
                    this, file.exists() ? "cannot be read: no permission" : "cannot be read: no such file");
        }
    }

    /**
     * All of it, but no more than one byte beyond that many.
     *
     * @throws Unreadable if it cannot be read, in words fit to show
     */
    public byte[] read(Console console, int longest) throws Unreadable {
        InputStream in = open(console);
        try {
            byte[] block = new byte[BLOCK];
            ByteArrayOutputStream all = new ByteArrayOutputStream(BLOCK);
            for (int got = in.read(block); got >= 0 && all.size() <= longest; got = in.read(block)) {
                all.write(block, 0, got);
            }
            return all.toByteArray();
        } catch (IOException broken) {
            throw new Unreadable(this, broken());
        } finally {
            close(in);
        }
    }

    /** What is said of it if reading fails. */
    String broken() {
        return "cannot be read to the end" + (isStandard() ? "; it may be closed" : "");
    }

    void close(InputStream in) {
        try {
            if (!isStandard()) {
                in.close();
            }
        } catch (IOException nothingLost) {
            return;
        }
    }
}
