package daybook.adapters.cli.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of every interview, whatever is typed: tried with seeded random scripts. */
class InterviewPropertyTest {

    private static final int SCRIPTS = 150;
    private static final int MOST_LINES = 4000;

    /** Far more questions than any real interview has, and far fewer than would never end. */
    private static final int MOST_QUESTIONS = 400;

    @Test
    void every_script_comes_to_an_end_and_what_is_kept_is_decided_as_shown() throws IOException {
        int settled = 0;
        for (int seed = 0; seed < SCRIPTS; seed++) {
            Held held = Held.with(new Chatter(seed, MOST_LINES));

            assertTrue(held.completed(), "seed " + seed + " did not come to its end");
            assertTrue(held.err().contains(held.shown()), "seed " + seed + " kept another report than it showed");
            settled += held.assessed().decision().settled() ? 1 : 0;
        }
        assertTrue(settled > 0 && settled < SCRIPTS, settled + " of " + SCRIPTS + " settled");
    }

    @Test
    void a_script_that_breaks_off_leaves_a_report_that_can_be_assessed_or_none() throws IOException {
        for (int seed = 0; seed < SCRIPTS; seed++) {
            Held held = Held.with(new Chatter(seed, 1 + seed % 60));

            if (!held.out().isEmpty()) {
                held.assessed();
            } else {
                assertFalse(Agenda.isDecidable(held.state()), "seed " + seed + " lost what was there");
            }
        }
    }

    @Test
    void nobody_is_asked_the_same_thing_again_once_they_do_not_know_it() throws Misunderstood {
        Agenda agenda = Held.agenda();
        State state = State.empty();
        List<String> asked = new ArrayList<>();
        for (Optional<Ask> ask = agenda.next(state); ask.isPresent(); ask = agenda.next(state)) {
            assertFalse(asked.contains(ask.get().key()), ask.get().key());
            asked.add(ask.get().key());
            state = agenda.answered(ask.get(), "not known", state);
        }
        assertTrue(asked.size() > 15, asked::toString);
    }

    @Test
    void going_back_restores_the_former_state_exactly() throws IOException, Misunderstood {
        for (int seed = 0; seed < SCRIPTS; seed++) {
            Random random = new Random(seed);
            Agenda agenda = Held.agenda();
            State state = State.empty();
            List<State> states = new ArrayList<>();
            List<String> typed = new ArrayList<>();
            for (Optional<Ask> ask = agenda.next(state);
                    ask.isPresent() && typed.size() < MOST_QUESTIONS;
                    ask = agenda.next(state)) {
                states.add(state);
                typed.add(answer(ask.get(), random));
                state = agenda.answered(ask.get(), typed.get(typed.size() - 1), state);
            }
            assertTrue(typed.size() < MOST_QUESTIONS, "seed " + seed);
            int answered = 1 + random.nextInt(typed.size() - 1);
            int undone = 1 + random.nextInt(answered);
            List<String> script = new ArrayList<>(typed.subList(0, answered));
            for (int i = 0; i < undone; i++) {
                script.add("back");
            }
            assertEquals(
                    states.get(answered - undone),
                    Held.with(script.toArray(new String[0])).state(),
                    "seed " + seed);
        }
    }

    /** An answer that the report can take. */
    private static String answer(Ask ask, Random random) {
        if (ask.key().equals("people")) {
            return String.valueOf(1 + random.nextInt(4));
        }
        if (ask.key().equals("exchanges")) {
            return random.nextInt(3) == 0 ? "2" : "3";
        }
        if (ask.reading() instanceof Aging) {
            return String.valueOf(8 + random.nextInt(15));
        }
        if (ask.reading() instanceof YesOrNo) {
            return random.nextInt(4) == 0 ? "yes" : random.nextInt(6) == 0 ? "not known" : "no";
        }
        if (ask.reading() instanceof Choosing<?> choosing) {
            return String.valueOf(1 + random.nextInt(choosing.options().size()));
        }
        boolean named = !(ask.reading() instanceof Anything);
        return named && random.nextInt(3) == 0 ? "new" : "not known";
    }
}
