package daybook.domain.recording;

import daybook.domain.category.Fact;
import daybook.domain.guidance.Citation;
import daybook.domain.guidance.Rule;
import daybook.domain.guidance.Wording;
import java.util.List;

/**
 * A rule that shaped the decision, with the facts it rested on.
 *
 * @param rule the rule
 * @param facts the facts, by their places in the report
 */
public record Reason(Rule rule, List<Fact> facts) {

    public Reason {
        facts = List.copyOf(facts);
    }

    public String says(Wording wording) {
        return rule.says(wording);
    }

    public List<Citation> citations() {
        return rule.citations();
    }
}
