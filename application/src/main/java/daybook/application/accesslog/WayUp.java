package daybook.application.accesslog;

/** The way from a node to the root of a tree, one sibling at a time. Source: RFC 9162 s.2.1.3.2. */
final class WayUp {

    private long at;
    private long last;

    /** A way that begins at one of the nodes of a level, with the last of that level. */
    WayUp(long at, long last) {
        this.at = at;
        this.last = last;
    }

    boolean isAtTheRoot() {
        return last == 0;
    }

    /** Whether the next sibling stands to the left; a last node without one is carried up until it has. */
    boolean isOnTheRight() {
        return (at & 1) == 1 || at == last;
    }

    void climb() {
        int levels = 1 + (isOnTheRight() ? Long.numberOfTrailingZeros(at) : 0);
        at >>= levels;
        last >>= levels;
    }
}
