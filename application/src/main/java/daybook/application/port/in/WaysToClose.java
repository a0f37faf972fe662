package daybook.application.port.in;

import daybook.domain.outcome.GravityMatrix;
import daybook.domain.outcome.Outcome;
import daybook.domain.recording.Crime;
import java.util.List;

/**
 * How one crime could close.
 *
 * @param crime the crime
 * @param outcomes the outcomes that the guidance leaves open, in the order of the framework
 * @param gravityMatrix whether the Child Gravity Matrix has a say
 */
public record WaysToClose(Crime crime, List<Outcome> outcomes, GravityMatrix gravityMatrix) {

    public WaysToClose {
        outcomes = List.copyOf(outcomes);
    }
}
