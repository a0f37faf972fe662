package daybook.application.record;

import daybook.domain.outcome.CancellationGround;
import daybook.domain.outcome.WhyCancelled;

/**
 * A crime on record that the latest decision no longer leads to. A person decides whether to cancel it (HO-OUTCOMES-2026).
 *
 * @param crime the number of the crime
 * @param ground the ground that fits
 * @param why what became of it
 */
public record CancellationDue(String crime, CancellationGround ground, WhyCancelled why) {

    @Override
    public String toString() {
        return "CancellationDue[" + why + "]";
    }
}
