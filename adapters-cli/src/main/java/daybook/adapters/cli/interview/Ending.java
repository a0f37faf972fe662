package daybook.adapters.cli.interview;

import daybook.adapters.cli.assess.DecisionText;
import daybook.application.port.in.Assessment;
import daybook.domain.guidance.Wording;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** How an interview ends: with the decision and the report, or with what there is so far. */
final class Ending {

    private final Agenda agenda;
    private final Conversation conversation;
    private final Keeping keeping;

    Ending(Agenda agenda, Conversation conversation, Keeping keeping) {
        this.agenda = agenda;
        this.conversation = conversation;
        this.keeping = keeping;
    }

    /** Everything was asked: shows the decision and keeps the report. */
    void complete(State state) throws IOException {
        Assessment assessment = agenda.decide(state);
        conversation.page().gap();
        conversation.say(assessment.decision().settled() ? "end.settled" : "end.not_known");
        leftOut(state);
        decision(assessment);
        keep(state);
    }

    private void decision(Assessment assessment) {
        conversation.page().rule();
        new DecisionText(Wording.english()).print(assessment, conversation.page());
        conversation.page().rule();
    }

    /** Whoever answers left: offers to keep what there is. */
    void left(State state) throws IOException {
        conversation.page().gap();
        if (!Agenda.isDecidable(state)) {
            conversation.say("quit.nothing");
            return;
        }
        conversation.say("quit.so_far");
        decision(agenda.decide(state));
        conversation.say("quit.ask");
        for (Optional<String> typed = conversation.hear(); ; typed = conversation.hear()) {
            if (typed.isEmpty() || typed.get().isEmpty() || Typed.isYes(typed.get())) {
                leftOut(state);
                keep(state);
                return;
            }
            if (Typed.isNo(typed.get())) {
                conversation.say("quit.dropped");
                return;
            }
            conversation.refuse(conversation.texts().say("expects.YES_NO"));
        }
    }

    private void leftOut(State state) {
        List<String> people = Decidable.leftOut(state.report());
        if (!people.isEmpty()) {
            conversation.say("end.left_out", String.join(", ", people));
        }
    }

    private void keep(State state) throws IOException {
        if (!keeping.isFile()) {
            conversation.say("end.report");
            conversation.end();
        }
        keeping.keep(Decidable.of(state.report()));
        if (keeping.isFile()) {
            conversation.say("end.kept", keeping.called());
        }
        conversation.end();
    }
}
