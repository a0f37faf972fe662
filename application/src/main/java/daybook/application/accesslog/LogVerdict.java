package daybook.application.accesslog;

/** What checking a log found. */
public sealed interface LogVerdict {

    /**
     * Nothing is wrong.
     *
     * @param size how many entries there are
     * @param root the root over them
     * @param covered how many of them a checkpoint covers; the rest could have been altered by whoever can write every hash
     */
    record Clean(long size, TreeHash root, long covered) implements LogVerdict {}

    /**
     * Something is wrong, and this is the first of it.
     *
     * @param first the place of the first bad entry, or the first place where it can be
     * @param last the last place where it can be; the same as the first where it is known
     * @param fault what is wrong
     */
    record Bad(long first, long last, LogFault fault) implements LogVerdict {}
}
