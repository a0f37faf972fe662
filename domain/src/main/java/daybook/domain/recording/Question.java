package daybook.domain.recording;

import daybook.domain.category.Fact;
import daybook.domain.guidance.Wording;
import java.util.Set;

/**
 * A fact that nobody has asked for yet and that could change the decision.
 *
 * @param about the fact
 * @param couldChange what an answer could change; never empty
 */
public record Question(Fact about, Set<Aspect> couldChange) {

    /** The question in plain words. */
    public String ask(Wording wording) {
        return wording.of(key() + ".ask");
    }

    /** Why it matters. */
    public String because(Wording wording) {
        return wording.of(key() + ".because");
    }

    private String key() {
        return switch (about.kind()) {
            case FACTOR -> "question.FACTOR." + about.factor();
            default -> "question." + about.kind();
        };
    }
}
