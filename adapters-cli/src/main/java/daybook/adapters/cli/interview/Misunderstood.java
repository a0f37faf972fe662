package daybook.adapters.cli.interview;

/** An answer that cannot be taken, with what is expected; it never repeats what was typed. */
final class Misunderstood extends Exception {

    private static final long serialVersionUID = 1L;

    Misunderstood(String expected) {
        super(expected, null, false, false);
    }
}
