package daybook.adapters.cli.register;

import daybook.application.record.Holdings;

/** What a copy holds, in words. */
final class Held {

    private Held() {}

    /** {@code 2 records, 3 steps, 5 log entries}. */
    static String of(Holdings held) {
        return count(held.records(), "record", "records") + ", " + count(held.steps(), "step", "steps") + ", "
                + count(held.logEntries(), "log entry", "log entries");
    }

    private static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
