package daybook.adapters.cli.interview;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** An interview from its first question to its end. */
final class Interview {

    private final Agenda agenda;
    private final Conversation conversation;
    private final Deque<State> past = new ArrayDeque<>();
    private State state;

    Interview(Agenda agenda, Conversation conversation, State begun) {
        this.agenda = agenda;
        this.conversation = conversation;
        this.state = begun;
    }

    /** Where it stands. */
    State state() {
        return state;
    }

    /** Asks until there is nothing left to ask; false if whoever answers left before that. */
    boolean run() throws IOException {
        for (Optional<Ask> ask = agenda.next(state); ask.isPresent(); ask = agenda.next(state)) {
            conversation.put(ask.get(), open());
            if (!isAnswered(ask.get())) {
                return false;
            }
        }
        return true;
    }

    private boolean isAnswered(Ask ask) throws IOException {
        State before = state;
        while (state == before) {
            Optional<String> typed = conversation.hear();
            if (typed.isEmpty() || isLeaving(typed.get())) {
                return false;
            }
            if (Typed.lower(typed.get()).equals("back")) {
                if (isUndone()) {
                    return true;
                }
            } else {
                take(ask, typed.get());
            }
        }
        return true;
    }

    private boolean isUndone() {
        if (past.isEmpty()) {
            conversation.say("back.nothing");
            return false;
        }
        state = past.pop();
        conversation.say("back.done");
        return true;
    }

    private void take(Ask ask, String typed) {
        switch (Typed.lower(typed)) {
            case "why" -> conversation.page().paragraph(ask.because());
            case "?", "help" -> help(ask);
            default -> {
                try {
                    State after = agenda.answered(ask, typed, state);
                    past.push(state);
                    state = after;
                } catch (Misunderstood misunderstood) {
                    conversation.refuse(misunderstood.getMessage());
                }
            }
        }
    }

    private void help(Ask ask) {
        conversation.page().paragraph(ask.reading().expects());
        conversation.say("commands");
    }

    private static boolean isLeaving(String typed) {
        String word = Typed.lower(typed);
        return word.equals("quit") || word.equals("exit") || word.equals("q");
    }

    /** How much there is still to ask, as far as that is known. */
    private String open() {
        if (!Agenda.isDecidable(state)) {
            return "";
        }
        int open = agenda.decide(state).decision().questions().size();
        return switch (open) {
            case 0 -> conversation.texts().say("open.none");
            case 1 -> conversation.texts().say("open.one");
            default -> conversation.texts().say("open.many", open);
        };
    }
}
