package daybook.application.port.out;

import java.util.Arrays;

/** How an act ended, as its entry in the access log says it. What was not done changed nothing, and was looked at all the same. */
public enum Ending {
    /** It was done. */
    DONE(""),
    /** Whoever acted may not do that. */
    NOT_PERMITTED("refused not-permitted"),
    /** It did not go with what is on record. */
    CONFLICT("refused conflict"),
    /** What was handed in could not be used. */
    UNUSABLE("refused report"),
    /** Something came up that nobody foresaw. */
    FAILED("refused failure"),
    /** It was done before by the same person, and its answer was given again. */
    REPEATED("repeated before");

    private final String mark;

    Ending(String mark) {
        this.mark = mark;
    }

    /** Whether that stands in an entry for how an act ended by which nothing was done. */
    public static boolean isOfNothingDone(String what) {
        return Arrays.stream(values()).anyMatch(it -> it != DONE && it.mark.equals(what));
    }

    /** What stands in the entry before the records and children, as {@code refused conflict}; nothing if it was done. */
    public String mark() {
        return mark;
    }
}
