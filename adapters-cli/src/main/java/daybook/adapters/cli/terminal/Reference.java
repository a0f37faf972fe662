package daybook.adapters.cli.terminal;

/** What somebody reports when something unforeseen happened: its kind and where in our code, which says nothing of anybody. */
public final class Reference {

    private static final String OURS = "daybook.";

    private Reference() {}

    /** The reference of a failure, as in {@code NullPointerException-CrimeBook-57}. */
    public static String of(Throwable failure) {
        String kind = failure.getClass().getSimpleName();
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                String type = frame.getClassName();
                return kind + "-" + type.substring(type.lastIndexOf('.') + 1) + "-" + frame.getLineNumber();
            }
        }
        return kind;
    }
}
