package daybook.adapters.cli.assess;

import daybook.adapters.cli.terminal.Page;
import daybook.application.port.in.Assessment;
import daybook.domain.child.Role;
import daybook.domain.guidance.Rule;
import daybook.domain.guidance.Wording;
import daybook.domain.recording.Crime;
import daybook.domain.recording.PersonSummary;
import daybook.domain.recording.RecordingDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everybody in the report: what they are on which crime, each role on a line of its own. */
final class PeopleSection {

    private static final String NOTICE = "Counts as a notice";
    private static final String WHAT_A_NOTICE_IS =
            ": one occasion on which a child comes to police attention for such an image";
    private static final String VULNERABILITY =
            "Shown as vulnerability: came to notice as a victim or witness, which is never counted as behaviour";

    private final Wording wording;
    private final Page page;
    private boolean explained;

    PeopleSection(Wording wording, Page page) {
        this.wording = wording;
        this.page = page;
    }

    void print(Assessment assessment) {
        boolean alone = assessment.decision().people().stream().noneMatch(PersonSummary::remembered);
        page.heading(alone ? "People, on this report alone" : "People, with earlier reports of the same child");
        int widest = 0;
        for (PersonSummary person : assessment.decision().people()) {
            widest = Math.max(widest, person.id().length());
        }
        for (PersonSummary person : assessment.decision().people()) {
            String mark = person.id() + " ".repeat(widest + 2 - person.id().length());
            for (String line : lines(person, assessment.decision())) {
                page.item(2, mark, line);
                mark = " ".repeat(mark.length());
            }
        }
    }

    private List<String> lines(PersonSummary person, RecordingDecision decision) {
        List<String> lines = new ArrayList<>();
        for (Role role : Role.values()) {
            List<String> on = new ArrayList<>();
            for (Crime crime : decision.crimes()) {
                if (crime.roleOf(person.id()).equals(Optional.of(role))) {
                    on.add(crime.id());
                }
            }
            if (!on.isEmpty()) {
                lines.add(wording.of("role." + role) + " on " + (on.size() == 1 ? "crime " : "crimes ")
                        + Phrases.list(on, "and"));
            }
        }
        if (lines.isEmpty()) {
            lines.add(decision.inScope() ? "On no crime recorded here" : "Not decided here: outside this guidance");
        }
        lines.addAll(person.remembered() ? history(person) : notice(person));
        return lines;
    }

    private List<String> notice(PersonSummary person) {
        List<String> lines = new ArrayList<>();
        if (person.notices() > 0) {
            lines.add(explained ? NOTICE : NOTICE + WHAT_A_NOTICE_IS);
            explained = true;
        }
        if (person.vulnerability() > 0) {
            lines.add(VULNERABILITY);
        }
        return lines;
    }

    private List<String> history(PersonSummary person) {
        List<String> lines = new ArrayList<>();
        if (person.notices() > 0) {
            lines.add("Notices that count, with earlier reports: " + person.notices());
        }
        if (person.vulnerability() > 0) {
            lines.add("Shown as vulnerability, not counted as behaviour, with earlier reports: "
                    + person.vulnerability());
        }
        if (person.repeated()) {
            lines.add("Repeated: a marker beside the category, by rule " + Rule.REPEATED_IS_A_MARKER.id());
        }
        person.notes().forEach(it -> lines.add(it.says(wording)));
        return lines;
    }
}
