package daybook.adapters.cli.interview;

import daybook.application.port.in.ExchangeReport;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Incident;
import java.util.List;
import java.util.Optional;

/** Whether there is another exchange: the image passed on, or another image. */
final class MoreToTell {

    private final Asking asking;

    MoreToTell(Asking asking) {
        this.asking = asking;
    }

    /** What there may be to tell. */
    private enum More {
        PASSED_ON,
        ANOTHER,
        NOTHING_MORE
    }

    Optional<Ask> next(State state) {
        List<ExchangeReport> exchanges = state.report().exchanges();
        if (state.complete() || exchanges.size() == Incident.MOST) {
            return Optional.empty();
        }
        ExchangeReport last = exchanges.get(exchanges.size() - 1);
        Reading reading = asking.choice(
                        List.of(More.values()), asking.expects("MORE"), (after, more) -> told(more, last, after))
                .unlessSaid(asking.words(More.NOTHING_MORE));
        return Optional.of(asking.of("MORE", "exchanges", new Complete(reading))
                .about(asking.texts().say("about.image", last.pictured())));
    }

    private static State told(More more, ExchangeReport last, State state) {
        return switch (more) {
            case NOTHING_MORE -> state.completed();
            case ANOTHER -> state.with(report -> report.exchange(first -> {}));
            case PASSED_ON ->
                state.with(report -> report.exchange(first -> {
                    first.pictured = last.pictured();
                    first.takenBy = last.takenBy();
                    first.imagery = last.imagery();
                    first.sent = Answer.YES;
                }));
        };
    }

    /** Where nobody knows of anything more, everything is told. */
    private record Complete(Reading reading) implements Reading {

        @Override
        public String expects() {
            return reading.expects();
        }

        @Override
        public List<String> options() {
            return reading.options();
        }

        @Override
        public String suggested() {
            return reading.suggested();
        }

        @Override
        public State read(String typed, State state) throws Misunderstood {
            return reading.read(typed, state);
        }

        @Override
        public State notKnown(State state, String key) {
            return state.completed();
        }
    }
}
