package daybook.adapters.cli.assess;

import daybook.adapters.cli.terminal.Page;
import daybook.application.port.in.Assessment;
import daybook.domain.guidance.Wording;

/** A decision for reading: the answer first, then what is left to do, then why. */
public final class DecisionText {

    private final Wording wording;

    /** In those words. */
    public DecisionText(Wording wording) {
        this.wording = wording;
    }

    /** Prints all of it. */
    public void print(Assessment assessment, Page page) {
        FactNames names = new FactNames(assessment, wording);
        new AnswerSection(assessment, wording, page).print();
        new CrimesSection(wording, page).print(assessment);
        new OpenSection(assessment, names, wording, page).print();
        new GroundsSection(assessment, names, wording, page).print();
        new PeopleSection(wording, page).print(assessment);
    }
}
