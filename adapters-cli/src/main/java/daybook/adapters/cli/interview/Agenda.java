package daybook.adapters.cli.interview;

import daybook.adapters.cli.terminal.Texts;
import daybook.application.port.in.AssessIncident;
import daybook.application.port.in.Assessment;
import daybook.application.port.in.IncidentReport;
import daybook.domain.guidance.Wording;
import daybook.domain.recording.Question;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What to ask next: the few facts that come first, then whatever the decision says is most decisive, then what else happened. */
final class Agenda {

    private final Deciding deciding;
    private final Opening opening;
    private final ExchangeOpening exchanges;
    private final FactAsks facts;
    private final MoreToTell more;

    Agenda(AssessIncident assess, Clock clock, Texts texts, Wording wording) {
        Asking asking = new Asking(texts, new Days(clock), wording);
        deciding = new Deciding(assess, asking.days());
        opening = new Opening(asking);
        exchanges = new ExchangeOpening(asking);
        facts = new FactAsks(asking);
        more = new MoreToTell(asking);
    }

    /** The next question; none when there is nothing left to ask. */
    Optional<Ask> next(State state) {
        return opening.next(state)
                .or(() -> exchanges.next(state))
                .or(() -> mostDecisive(state))
                .or(() -> more.next(state));
    }

    /**
     * The state after an answer, if the report can take it.
     *
     * @throws Misunderstood if it cannot, or if it is no answer
     */
    State answered(Ask ask, String typed, State state) throws Misunderstood {
        State after = ask.answered(typed, state);
        deciding.check(after);
        return after;
    }

    /** Whether there is anything to decide yet. */
    static boolean isDecidable(State state) {
        return state.report().exchanges() != null;
    }

    /** The decision on what is known. */
    Assessment decide(State state) {
        return deciding.on(state);
    }

    private Optional<Ask> mostDecisive(State state) {
        IncidentReport report = Decidable.of(state.report());
        List<Question> questions = deciding.on(state).decision().questions();
        return questions.stream()
                .flatMap(it -> facts.of(it, report, state).stream())
                .filter(it -> state.isOpen(it.key()))
                .findFirst();
    }
}
