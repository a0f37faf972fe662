package daybook.adapters.cli.interview;

import daybook.adapters.cli.interview.SeveralPeople.Word;
import daybook.application.port.in.ExchangeReport;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.PersonReport;
import daybook.domain.category.Fact;
import daybook.domain.category.FactKind;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Demand;
import daybook.domain.recording.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Puts the decision's own questions, in their words, and enters the answers where the report takes them. */
final class FactAsks {

    private final Asking asking;

    FactAsks(Asking asking) {
        this.asking = asking;
    }

    /**
     * The question as the interview puts it; none if a report has no place for the answer.
     *
     * @param report the report that was decided on, whose order the question's places follow
     */
    Optional<Ask> of(Question question, IncidentReport report, State state) {
        Fact fact = question.about();
        return switch (fact.kind()) {
            case AGE, SEX -> Optional.of(person(question, report.people().get(fact.index())));
            case REPORTED_BY -> Optional.of(reportedBy(question));
            case TAKEN_BY, REQUESTS, SENT, SENT_BY, OTHER_RECIPIENTS, FACTOR, FACTOR_BY, DEMAND ->
                Optional.of(exchange(question, report.exchanges().get(fact.index()), state));
            default -> Optional.empty();
        };
    }

    private Ask person(Question question, PersonReport person) {
        boolean age = question.about().kind() == FactKind.AGE;
        Reading reading = age
                ? new Aging(asking.texts().say("expects.AGE"), person.id(), asking.days())
                : Opening.sex(asking, person.id());
        return put(question, Keys.of(person, age ? "age" : "sex"), asking.person(person.id()), reading);
    }

    private Ask reportedBy(Question question) {
        return put(question, Keys.REPORTED_BY, "", Opening.reportedBy(asking));
    }

    private Ask exchange(Question question, ExchangeReport it, State state) {
        Fact fact = question.about();
        String property = fact.path().substring(fact.path().indexOf("].") + 2);
        return put(question, Keys.of(it, property), about(fact, it, state), reading(fact, it, state));
    }

    private String about(Fact fact, ExchangeReport it, State state) {
        String exchange = asking.exchange(it, state);
        return switch (fact.kind()) {
            case FACTOR_BY, DEMAND ->
                (exchange.isEmpty() ? "" : exchange + ": ") + asking.wording().of("factor." + fact.factor());
            default -> exchange;
        };
    }

    private Reading reading(Fact fact, ExchangeReport it, State state) {
        return switch (fact.kind()) {
            case TAKEN_BY -> asking.person(state, (after, id) -> in(it, after, edit -> edit.takenBy = id));
            case SENT_BY -> asking.person(state, (after, id) -> in(it, after, edit -> edit.sentBy = id));
            case SENT -> yesOrNo(it, (edit, answer) -> edit.sent = answer);
            case FACTOR -> yesOrNo(it, (edit, answer) -> edit.factor(fact.factor(), answer));
            case REQUESTS ->
                new Requesting(
                        asking.texts().say("expects.REQUESTS"),
                        asking.labels(state),
                        (after, all) -> in(it, after, edit -> edit.requests = all));
            case FACTOR_BY ->
                asking.people(
                        state,
                        "PEOPLE",
                        Map.of(),
                        (after, ids) -> in(it, after, edit -> edit.broughtAbout(fact.factor(), ids)));
            case DEMAND ->
                asking.choice(
                        List.of(Demand.MONEY_OR_PROPERTY, Demand.IMAGERY),
                        asking.texts().say("expects.CHOICE"),
                        (after, what) -> in(it, after, edit -> edit.demanded(fact.factor(), what)));
            default -> others(it, state);
        };
    }

    private Reading others(ExchangeReport it, State state) {
        return asking.people(
                state,
                "OTHERS",
                Map.of(
                        Word.NOBODY,
                        after -> in(it, after, edit -> edit.otherRecipients = Answer.NO),
                        Word.YES,
                        after -> in(it, after, edit -> edit.otherRecipients = Answer.YES)
                                .passing(Keys.of(it, "otherRecipients"))),
                (after, ids) -> in(it, after, edit -> edit.alsoTo(ids)));
    }

    private Reading yesOrNo(ExchangeReport it, BiConsumer<ExchangeEdit, Answer> effect) {
        return new YesOrNo(asking.texts(), (after, answer) -> in(it, after, edit -> effect.accept(edit, answer)));
    }

    private Ask put(Question question, String key, String about, Reading reading) {
        return new Ask(key, about, question.ask(asking.wording()), question.because(asking.wording()), reading);
    }

    private static State in(ExchangeReport it, State state, Consumer<ExchangeEdit> change) {
        return state.with(report -> report.exchange(it.id(), change));
    }
}
