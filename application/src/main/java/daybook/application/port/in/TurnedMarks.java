package daybook.application.port.in;

/**
 * How many children are looked up by new marks.
 *
 * @param turned so many are
 * @param closed so many are found no more: their keys are not there, as in a backup from before they were erased
 */
public record TurnedMarks(int turned, int closed) {}
