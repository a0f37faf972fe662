package daybook.adapters.cli.catalogue;

/** Ids as marks of list items, so wide that the words beside short ones stand in one column. */
final class Marks {

    private static final int WIDE = 10;

    private Marks() {}

    static String of(String id) {
        return id + " ".repeat(Math.max(2, WIDE - id.length()));
    }
}
