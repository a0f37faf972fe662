package daybook.application.record;

/**
 * How much a register or a copy of it holds.
 *
 * @param records incident records
 * @param steps steps taken on them
 * @param logEntries entries of the access log
 */
public record Holdings(long records, long steps, long logEntries) {}
