package daybook.adapters.cli.terminal;

import java.util.Map;

/**
 * What the process is attached to.
 *
 * @param outIsOne whether standard output is a terminal
 * @param errIsOne whether standard error is a terminal
 * @param columns how many characters fit in a line; at least 20
 * @param colour whether colour is welcome on it
 */
public record Terminal(boolean outIsOne, boolean errIsOne, int columns, boolean colour) {

    private static final int NARROWEST = 20;
    private static final int USUAL = 80;
    private static final int PIPED = 100;

    /** Not a terminal: a file, a pipe or a test. */
    public static final Terminal NONE = new Terminal(false, false, PIPED, false);

    public Terminal {
        columns = Math.max(NARROWEST, columns);
    }

    /**
     * What the launcher found, in the system properties {@code daybook.tty} (of {@code o} and {@code e}) and {@code
     * daybook.columns}; without a launcher, what Java can tell. {@code NO_COLOR} and {@code TERM=dumb} turn colour off.
     */
    public static Terminal ofProcess(Map<String, String> environment) {
        String tty = System.getProperty("daybook.tty");
        boolean out = tty == null ? javaHasOne(environment) : tty.indexOf('o') >= 0;
        boolean err = tty == null ? out : tty.indexOf('e') >= 0;
        String columns = System.getProperty("daybook.columns", environment.getOrDefault("COLUMNS", ""));
        boolean colour = environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
        return new Terminal(out, err, number(columns, out ? USUAL : PIPED), colour);
    }

    /** As standard error sees it. */
    Terminal aside() {
        int wide = outIsOne ? columns : errIsOne ? number(System.getProperty("daybook.columns", ""), USUAL) : PIPED;
        return new Terminal(errIsOne, errIsOne, wide, colour);
    }

    private static boolean javaHasOne(Map<String, String> environment) {
        return Runtime.version().feature() < 22 && environment.containsKey("TERM") && System.console() != null;
    }

    private static int number(String text, int otherwise) {
        try {
            int number = Integer.parseInt(text);
            return number > 0 ? number : otherwise;
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }
}
