package daybook.adapters.cli.assess;

import daybook.adapters.cli.terminal.Page;
import daybook.domain.category.Fact;
import daybook.domain.guidance.Wording;
import daybook.domain.recording.Aspect;
import daybook.domain.recording.Question;
import java.util.ArrayList;
import java.util.List;

/** What is to be asked: the most decisive in full, which nobody reads twenty times, and every other one in a line. */
final class QuestionsSection {

    private static final int IN_FULL = 8;

    private final FactNames names;
    private final Wording wording;
    private final Page page;

    QuestionsSection(FactNames names, Wording wording, Page page) {
        this.names = names;
        this.wording = wording;
        this.page = page;
    }

    void print(List<Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        page.heading("To ask, most decisive first");
        int full = Math.min(IN_FULL, questions.size());
        String said = "";
        for (int i = 0; i < full; i++) {
            said = couldChange(questions.get(i), said);
            inFull(questions.get(i), i + 1);
        }
        if (full < questions.size()) {
            page.gap()
                    .paragraph(
                            2,
                            "And " + (questions.size() - full)
                                    + " more, in brief; 'daybook assess --format json' has them in full.");
            inBrief(questions, full);
        }
        questions.stream()
                .map(Question::about)
                .filter(QuestionsSection::isOfAFactor)
                .findFirst()
                .ifPresent(this::shape);
    }

    private static boolean isOfAFactor(Fact about) {
        return switch (about.kind()) {
            case FACTOR, FACTOR_BY, DEMAND -> true;
            default -> false;
        };
    }

    /** How a factor is entered, once: its place in the report alone does not show it. */
    private void shape(Fact about) {
        String exchange = "exchanges[" + about.index() + "].circumstances";
        page.gap()
                .paragraph(
                        2,
                        page.ink()
                                .quiet("A factor is an entry in the list " + exchange + ", as {\"factor\": \""
                                        + about.factor() + "\", \"answer\": \"NO\"}; with YES also "
                                        + "\"by\": [\"ID\"], if it is known."));
    }

    private void inFull(Question question, int number) {
        item(number, names.subject(question.about()) + question.ask(wording));
        page.paragraph(5, question.because(wording));
        page.paragraph(5, page.ink().quiet("Entered in " + question.about().path() + "."));
    }

    private void inBrief(List<Question> questions, int from) {
        String said = "";
        for (int i = from; i < questions.size(); i++) {
            said = couldChange(questions.get(i), said);
            item(i + 1, names.of(questions.get(i).about()));
        }
    }

    private void item(int number, String text) {
        String mark = number + ". ";
        page.item(Math.max(0, 5 - mark.length()), mark, text);
    }

    /** What it could change, said above it only where that is another than was said last. */
    private String couldChange(Question question, String said) {
        String couldChange = couldChange(question);
        if (!couldChange.equals(said)) {
            page.paragraph(2, page.ink().quiet(couldChange + ":"));
        }
        return couldChange;
    }

    private String couldChange(Question question) {
        List<String> changes = new ArrayList<>();
        for (Aspect aspect : Aspect.values()) {
            if (question.couldChange().contains(aspect)) {
                changes.add(wording.of("aspect." + aspect));
            }
        }
        return "Could change " + Phrases.list(changes, "and");
    }
}
