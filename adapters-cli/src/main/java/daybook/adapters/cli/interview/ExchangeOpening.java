package daybook.adapters.cli.interview;

import daybook.adapters.cli.interview.SeveralPeople.Word;
import daybook.application.port.in.ExchangeReport;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Imagery;
import daybook.domain.incident.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What is asked of every exchange before the decision says what matters most. */
final class ExchangeOpening {

    private final Asking asking;

    ExchangeOpening(Asking asking) {
        this.asking = asking;
    }

    Optional<Ask> next(State state) {
        return state.report().exchanges().stream()
                .flatMap(it -> next(it, state).stream())
                .findFirst();
    }

    private Optional<Ask> next(ExchangeReport it, State state) {
        if (it.pictured() == null) {
            return Optional.of(pictured(it, state));
        }
        if (state.report().place() == null && state.isOpen(Keys.PLACE)) {
            return Optional.of(place());
        }
        if (it.imagery() == null && state.isOpen(Keys.of(it, "imagery"))) {
            return Optional.of(imagery(it, state));
        }
        if (it.on() == null && state.isOpen(Keys.of(it, "on"))) {
            return Optional.of(day(it, state));
        }
        if (it.online() == null && state.isOpen(Keys.of(it, "online"))) {
            return Optional.of(online(it, state));
        }
        if (it.sent() == Answer.YES && it.sentBy() == null && state.isOpen(Keys.of(it, "sentBy"))) {
            return Optional.of(sentBy(it, state));
        }
        boolean open = it.sentBy() != null && it.sentTo() == null && state.isOpen(Keys.of(it, "sentTo"));
        return open ? Optional.of(sentTo(it, state)) : Optional.empty();
    }

    private Ask pictured(ExchangeReport it, State state) {
        return asking.of(
                "PICTURED",
                Keys.of(it, "pictured"),
                new WhoIsPictured(
                        asking.expects("PICTURED"),
                        asking.labels(state),
                        (after, id) -> in(it, after, edit -> edit.pictured = id)));
    }

    private Ask place() {
        return asking.of(
                "PLACE",
                Keys.PLACE,
                asking.choice(
                                List.of(Place.values()),
                                asking.expects("PLACE"),
                                (state, where) -> state.with(report -> report.place = where))
                        .unlessSaid(asking.words(Place.ENGLAND_AND_WALES)));
    }

    private Ask imagery(ExchangeReport it, State state) {
        Reading reading = asking.choice(
                        List.of(Imagery.values()),
                        asking.expects("IMAGERY"),
                        (after, kind) -> in(it, after, edit -> edit.imagery = kind))
                .unlessSaid(asking.words(Imagery.PHOTOGRAPH));
        return about(it, state, "IMAGERY", "imagery", reading);
    }

    private Ask day(ExchangeReport it, State state) {
        Reading reading = new Anything(
                asking.expects("ON"),
                "",
                (after, typed) -> asking.days().day(typed).map(day -> in(it, after, edit -> edit.on = day)));
        return about(it, state, "ON", "on", reading);
    }

    private Ask online(ExchangeReport it, State state) {
        Reading reading = new YesOrNo(asking.texts(), (after, answer) -> in(it, after, edit -> edit.online = answer));
        return about(it, state, "ONLINE", "online", reading);
    }

    private Ask sentBy(ExchangeReport it, State state) {
        Reading reading = asking.person(state, (after, id) -> in(it, after, edit -> edit.sentBy = id));
        return asking.ofGuidance("SENT_BY", Keys.of(it, "sentBy"), asking.exchange(it, state), reading);
    }

    private Ask sentTo(ExchangeReport it, State state) {
        Reading reading = new SeveralPeople(
                asking.texts().say("expects.PEOPLE_OR_NOBODY"),
                asking.labels(state, it.sentBy()),
                Map.of(Word.NOBODY, after -> in(it, after, edit -> edit.sentTo = List.of())),
                (after, ids) -> in(it, after, edit -> edit.sentTo = ids));
        return new Ask(
                Keys.of(it, "sentTo"),
                asking.exchange(it, state),
                asking.texts().say("ask.SENT_TO.text", it.sentBy()),
                asking.texts().say("ask.SENT_TO.because"),
                reading);
    }

    private Ask about(ExchangeReport it, State state, String name, String property, Reading reading) {
        return asking.of(name, Keys.of(it, property), reading).about(asking.exchange(it, state));
    }

    private static State in(ExchangeReport it, State state, Consumer<ExchangeEdit> change) {
        return state.with(report -> report.exchange(it.id(), change));
    }
}
