package daybook.domain.recording;

import daybook.domain.category.Fact;
import daybook.domain.guidance.Wording;
import java.util.List;

/**
 * Something for the recorder to decide; not a fact, so it unsettles nothing.
 *
 * @param about where the report takes the choice
 * @param options what may be chosen, as the report takes it; empty for free text
 */
public record Choice(Fact about, List<String> options) {

    public Choice {
        options = List.copyOf(options);
    }

    /** The choice in plain words. */
    public String ask(Wording wording) {
        return wording.of("choice." + about.kind());
    }
}
