package daybook.adapters.cli.catalogue;

import daybook.adapters.cli.terminal.Page;
import daybook.domain.guidance.UnnamedSuspectReading;
import daybook.domain.guidance.Wording;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.outcome.Outcome;
import daybook.domain.outcome.OutcomeCondition;
import daybook.domain.outcome.OutcomeWarning;
import java.util.Arrays;
import java.util.List;

/** What the framework of outcomes says, in words, for a force with its reading of DAYBOOK-10. */
record OutcomeWords(UnnamedSuspectReading reading, Wording wording) {

    /** What must be on the record whatever the outcome. */
    static List<OutcomeCondition> always() {
        return Arrays.stream(OutcomeCondition.values())
                .filter(it -> Arrays.stream(Outcome.values()).allMatch(it::isNeededFor))
                .toList();
    }

    List<OutcomeCondition> conditions(Outcome outcome) {
        return OutcomeCondition.neededFor(outcome, reading);
    }

    List<OutcomeWarning> warnings(Outcome outcome) {
        return OutcomeWarning.saidOf(outcome, reading);
    }

    void conditions(List<OutcomeCondition> conditions, Page page) {
        conditions.forEach(it -> page.item(2, "- ", it.says(wording) + Cited.beside(it.citations(), page)));
    }

    void warnings(List<OutcomeWarning> warnings, Page page) {
        warnings.forEach(it -> page.item(2, "! ", it.says(wording) + Cited.beside(it.citations(), page)));
    }

    void conditions(CancellationGround ground, Page page) {
        ground.conditions().forEach(it -> page.item(2, "- ", it.says(wording)));
    }
}
