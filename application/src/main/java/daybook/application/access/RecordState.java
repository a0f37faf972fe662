package daybook.application.access;

/** How a record stands, as far as it decides who may do what with it. */
public enum RecordState {
    /** There is none yet, or the act is about no single record. */
    NONE,
    /** A crime on it is open, or it holds no crime that could close. */
    OPEN,
    /** Every crime on it is closed or cancelled. */
    CLOSED,
    /** Its review date has passed: it is locked to those who review. */
    OVERDUE
}
