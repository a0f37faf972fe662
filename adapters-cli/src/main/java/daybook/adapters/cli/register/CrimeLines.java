package daybook.adapters.cli.register;

import daybook.adapters.cli.assess.Phrases;
import daybook.adapters.cli.terminal.Page;
import daybook.application.record.ClosingInDoubt;
import daybook.application.record.IncidentRecord;
import daybook.application.record.RecordedCrime;
import daybook.application.record.RecordedPerson;
import daybook.domain.category.Category;
import daybook.domain.guidance.Wording;
import daybook.domain.recording.Offence;
import java.util.ArrayList;
import java.util.List;

/** The answer of a record, in a line or two, and its crimes: number, code and who is what. */
final class CrimeLines {

    private static final int INDENT = 2;

    private final IncidentRecord record;
    private final WireDecision standing;
    private final Wording wording;
    private final Page page;

    CrimeLines(IncidentRecord record, WireDecision standing, Wording wording, Page page) {
        this.record = record;
        this.standing = standing;
        this.wording = wording;
        this.page = page;
    }

    /** {@code 2 crimes. Category 2, non-aggravated.} */
    String answer() {
        if (!standing.isInScope()) {
            return "Outside this guidance: no crime under it. " + standing.route();
        }
        int crimes = record.crimes().size();
        String category = record.decided().category().map(this::category).orElse("");
        return (crimes == 0 ? "No crime" : Phrases.count(crimes, "crime")) + ". " + category + ".";
    }

    void certainty() {
        if (standing.isSettled()) {
            page.paragraph(page.ink().fine("Settled: no open question could change it."));
            return;
        }
        List<String> others = new ArrayList<>();
        for (String other : standing.couldBecome()) {
            others.add(
                    other.equals("OUT_OF_SCOPE")
                            ? "outside this guidance"
                            : Phrases.lower(category(Category.valueOf(other))));
        }
        page.paragraph(page.ink()
                .attention(
                        others.isEmpty()
                                ? "On the information held: the crimes, or who is what on them, could still change."
                                : "On the information held. It could become " + Phrases.list(others, "or") + "."));
    }

    void crimes() {
        for (RecordedCrime crime : record.crimes()) {
            title(crime);
            people(crime);
        }
    }

    void title(RecordedCrime crime) {
        page.gap().item(INDENT, crime.number() + "  ", page.ink().strong(named(crime)));
    }

    void people(RecordedCrime crime) {
        int widest =
                crime.people().stream().mapToInt(it -> who(it).length()).max().orElse(0);
        for (RecordedPerson person : crime.people()) {
            String who = who(person);
            page.item(INDENT * 2, who + " ".repeat(widest - who.length() + 2), wording.of("role." + person.role()));
        }
    }

    /** That somebody has to look at the closing of a crime, and what it lacks. */
    void inDoubt(ClosingInDoubt closing) {
        page.paragraph(INDENT * 2, page.ink().attention(closing.doubt().says(wording)));
        closing.doubt().lacking().forEach(it -> page.item(INDENT * 2, "-  ", it.missing(wording)));
    }

    /** The offence, as far as it is certain. */
    static String named(RecordedCrime crime) {
        if (crime.codeIfKnown().isPresent()) {
            List<Offence> found = Offence.under(crime.code());
            return crime.code() + "  " + (found.isEmpty() ? "" : found.get(0).title());
        }
        String among = crime.alternatives().isEmpty() ? "" : ", one of " + Phrases.list(crime.alternatives(), "or");
        return crime.classIfKnown().isPresent()
                ? "Class " + crime.offenceClass() + ", the code is not certain yet" + among
                : "No code yet: name the leading offence" + among;
    }

    private static String who(RecordedPerson person) {
        return person.id()
                + (person.knownAge().isPresent() ? ", " + person.knownAge().getAsInt() : ", age not known");
    }

    private String category(Category category) {
        return wording.of("category." + category);
    }
}
