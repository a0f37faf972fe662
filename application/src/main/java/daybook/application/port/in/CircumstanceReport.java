package daybook.application.port.in;

import daybook.domain.incident.Answer;
import daybook.domain.incident.Demand;
import daybook.domain.incident.Factor;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What is known of one factor in an exchange.
 *
 * @param factor which; required, and never one that is worked out from other facts
 * @param answer whether it was there; required
 * @param by who brought it about; left out, not said
 * @param on whom it forced; left out, not said
 * @param demand what was demanded, with {@link Factor#EXTORTED}
 * @param note a short description in plain words, with {@link Factor#OTHER}
 */
public record CircumstanceReport(
        @NotNull(message = Expected.FACTOR) Factor factor,
        @NotNull(message = Expected.ANSWER) Answer answer,
        List<String> by,
        List<String> on,
        Demand demand,
        @PlainText String note) {

    public CircumstanceReport {
        by = Listed.copy(by);
        on = Listed.copy(on);
    }

    @Override
    public String toString() {
        return "CircumstanceReport[masked]";
    }
}
