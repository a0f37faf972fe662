package daybook.adapters.cli.terminal;

/** How a run ends, for scripts. Of several inputs the highest counts. */
public final class ExitCode {

    /** Everything was done. */
    public static final int DONE = 0;

    /** An audit found something. */
    public static final int FOUND = 1;

    /** The command line itself cannot be understood. */
    public static final int USAGE = 64;

    /** An input was read and refused. */
    public static final int REFUSED = 65;

    /** An input cannot be read. */
    public static final int UNREADABLE = 66;

    /** Something nobody foresaw. */
    public static final int UNEXPECTED = 70;

    /** Not permitted. */
    public static final int NOT_PERMITTED = 77;

    /** Already recorded otherwise, or changed meanwhile. */
    public static final int CONFLICT = 80;

    private ExitCode() {}
}
