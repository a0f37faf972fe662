package daybook.application.record;

import daybook.domain.child.Role;
import java.util.List;
import java.util.Optional;

/**
 * A crime as it stands: what the decision proposes, what a person recorded instead, and how it ended.
 *
 * @param proposed as the latest decision that led to it proposes it
 * @param departure what a person recorded instead, while it stands beside the proposal
 * @param state whether it is open, closed or cancelled
 * @param closing with what it was closed; none unless it is closed
 * @param cancellation on what ground it was cancelled; none unless it is cancelled
 * @param due why it is to be cancelled; none while a decision leads to it
 * @param doubt why its closing is in doubt; none unless it is closed
 */
public record StandingCrime(
        RecordedCrime proposed,
        Optional<CrimeStep.Departed> departure,
        CrimeState state,
        Optional<CrimeStep.Closed> closing,
        Optional<CrimeStep.Cancelled> cancellation,
        Optional<CancellationDue> due,
        Optional<ClosingInDoubt> doubt) {

    static StandingCrime open(RecordedCrime proposed) {
        return new StandingCrime(
                proposed,
                Optional.empty(),
                CrimeState.OPEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Its number, which it keeps for good. */
    public String number() {
        return proposed.number();
    }

    /** What is on record: what a person recorded, otherwise what was proposed. */
    public RecordedCrime recorded() {
        return departure.map(CrimeStep.Departed::recorded).orElse(proposed);
    }

    public boolean isCancelled() {
        return state == CrimeState.CANCELLED;
    }

    /** What somebody is on it as it stands; none if they have no part in it or it is cancelled. */
    public Optional<Role> roleOf(String person) {
        return isCancelled() ? Optional.empty() : recorded().roleOf(person);
    }

    List<String> people() {
        return recorded().people().stream().map(RecordedPerson::id).toList();
    }

    StandingCrime closed(CrimeStep.Closed closed) {
        return in(CrimeState.OPEN).ended(CrimeState.CLOSED, Optional.of(closed), Optional.empty(), due);
    }

    StandingCrime reopened() {
        return in(CrimeState.CLOSED).ended(CrimeState.OPEN, Optional.empty(), Optional.empty(), due);
    }

    StandingCrime cancelled(CrimeStep.Cancelled cancelled) {
        return onRecord().ended(CrimeState.CANCELLED, Optional.empty(), Optional.of(cancelled), Optional.empty());
    }

    StandingCrime departed(CrimeStep.Departed departed) {
        return onRecord().with(proposed, Optional.of(departed), due, doubt);
    }

    StandingCrime proposedAs(RecordedCrime crime, boolean lapses) {
        return with(crime, lapses ? Optional.empty() : departure, Optional.empty(), Optional.empty());
    }

    StandingCrime due(CancellationDue cancellation) {
        return onRecord().with(proposed, departure, Optional.of(cancellation), Optional.empty());
    }

    StandingCrime inDoubt(ClosingInDoubt closing) {
        return in(CrimeState.CLOSED).with(proposed, departure, due, Optional.of(closing));
    }

    /** However it ends or begins again, no earlier closing of it is in doubt any more. */
    private StandingCrime ended(
            CrimeState now,
            Optional<CrimeStep.Closed> closed,
            Optional<CrimeStep.Cancelled> cancelled,
            Optional<CancellationDue> toCancel) {
        return new StandingCrime(proposed, departure, now, closed, cancelled, toCancel, Optional.empty());
    }

    private StandingCrime with(
            RecordedCrime crime,
            Optional<CrimeStep.Departed> departed,
            Optional<CancellationDue> toCancel,
            Optional<ClosingInDoubt> inDoubt) {
        return new StandingCrime(crime, departed, state, closing, cancellation, toCancel, inDoubt);
    }

    private StandingCrime in(CrimeState expected) {
        if (state != expected) {
            throw new IllegalArgumentException("a step does not go with how the crime stands");
        }
        return this;
    }

    private StandingCrime onRecord() {
        if (isCancelled()) {
            throw new IllegalArgumentException("a step on a crime that is cancelled");
        }
        return this;
    }

    @Override
    public String toString() {
        return "StandingCrime[" + state + "]";
    }
}
