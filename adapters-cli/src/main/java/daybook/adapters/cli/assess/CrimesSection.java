package daybook.adapters.cli.assess;

import daybook.adapters.cli.terminal.Page;
import daybook.application.port.in.Assessment;
import daybook.application.port.in.WaysToClose;
import daybook.domain.guidance.Wording;
import daybook.domain.incident.Flag;
import daybook.domain.outcome.GravityMatrix;
import daybook.domain.outcome.Outcome;
import daybook.domain.recording.Crime;
import daybook.domain.recording.Involvement;
import daybook.domain.recording.Offence;
import daybook.domain.recording.ProposedOffence;
import java.util.ArrayList;
import java.util.List;

/** What to record: each crime with its code, who is what on it, and how it may close. */
final class CrimesSection {

    private static final int INDENT = 5;
    private static final int FEW_OUTCOMES = 3;
    private static final String CLOSE = "May close with";

    private final Wording wording;
    private final Page page;

    CrimesSection(Wording wording, Page page) {
        this.wording = wording;
        this.page = page;
    }

    void print(Assessment assessment) {
        List<WaysToClose> crimes = assessment.crimes();
        if (crimes.isEmpty()) {
            return;
        }
        page.heading("To record");
        for (int i = 0; i < crimes.size(); i++) {
            if (i > 0) {
                page.gap();
            }
            crime(crimes.get(i).crime(), crimes.get(i));
        }
    }

    private void crime(Crime crime, WaysToClose ways) {
        String number = crime.id() + ". ";
        page.item(Math.max(0, INDENT - number.length()), number, page.ink().strong(title(crime.offence())));
        if (crime.offence().offenceClass().isPresent()) {
            String name = crime.offence().offenceClass().get().title();
            page.paragraph(
                    INDENT, "Class " + crime.offence().offenceClass().get().id() + ", " + name + ". " + restsOn(crime));
        } else {
            page.paragraph(INDENT, restsOn(crime));
        }
        int column = column(crime);
        for (Involvement involvement : crime.people()) {
            page.item(INDENT, label(who(involvement), column), wording.of("role." + involvement.role()));
        }
        alternatives(crime.offence(), column);
        page.item(INDENT, label(CLOSE, column), outcomes(ways));
        if (!crime.flags().isEmpty()) {
            page.item(INDENT, label("Flags", column), flags(crime));
        }
        if (ways.gravityMatrix() == GravityMatrix.APPLIES) {
            page.item(INDENT, label("Gravity", column), wording.of("gravity." + ways.gravityMatrix()));
        }
    }

    /** Those of category 2 one by one; the framework is long, and 'daybook outcomes' lists it. */
    private static String outcomes(WaysToClose ways) {
        if (ways.outcomes().size() > FEW_OUTCOMES) {
            return "any outcome of the framework";
        }
        List<String> codes = new ArrayList<>();
        for (Outcome outcome : ways.outcomes()) {
            codes.add(outcome.code());
        }
        return Phrases.list(codes, "or");
    }

    private static String title(ProposedOffence proposed) {
        if (proposed.offence().isPresent()) {
            return code(proposed.offence().get());
        }
        return proposed.offenceClass().isPresent()
                ? "The class is certain, the code is not yet"
                : "No code yet: name the leading offence";
    }

    private void alternatives(ProposedOffence proposed, int column) {
        String label = proposed.offence().isPresent() ? "Or" : "One of";
        for (Offence alternative : proposed.alternatives()) {
            page.item(INDENT, label(label, column), code(alternative));
            label = "";
        }
    }

    private static String code(Offence offence) {
        return offence.code() + "  " + offence.title();
    }

    private static String restsOn(Crime crime) {
        return crime.exchanges().size() == 1
                ? "Exchange " + crime.exchange() + "."
                : "Exchanges " + Phrases.list(crime.exchanges(), "and") + ".";
    }

    private static String who(Involvement involvement) {
        return involvement.person()
                + (involvement.age().isPresent() ? ", " + involvement.age().getAsInt() : ", age not known");
    }

    private String flags(Crime crime) {
        List<String> flags = new ArrayList<>();
        for (Flag flag : Flag.values()) {
            if (crime.flags().contains(flag)) {
                flags.add(Phrases.lower(wording.of("flag." + flag)));
            }
        }
        return Phrases.list(flags, "and");
    }

    /** Where what is said of people and of the crime begins, so that it stands in one column. */
    private static int column(Crime crime) {
        int widest = CLOSE.length();
        for (Involvement involvement : crime.people()) {
            widest = Math.max(widest, who(involvement).length());
        }
        return widest + 2;
    }

    private static String label(String text, int column) {
        return text + " ".repeat(column - text.length());
    }
}
