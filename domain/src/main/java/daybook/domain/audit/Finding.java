package daybook.domain.audit;

import daybook.domain.guidance.Wording;
import java.util.List;

/**
 * Something on a record that does not follow the guidance, or that a person should look at.
 *
 * @param rule which check found it
 * @param severity that of the rule, or less where the record itself does not say enough for it
 * @param row where
 * @param facts what was found, in the order in which the text names them; never who somebody is
 */
public record Finding(AuditRule rule, Severity severity, RecordedRow row, List<Fact> facts) {

    public Finding {
        facts = List.copyOf(facts);
    }

    /** What was found. */
    public String found(Wording wording) {
        return filled("found", wording);
    }

    /** What the record should say, or what a person should look at. */
    public String should(Wording wording) {
        return filled("should", wording);
    }

    private String filled(String what, Wording wording) {
        String filled = wording.of(rule.key(what));
        for (int i = 0; i < facts.size(); i++) {
            filled = filled.replace("{" + (i + 1) + "}", facts.get(i).says(wording));
        }
        return filled;
    }
}
