package daybook.adapters.cli.explain;

import daybook.adapters.cli.assess.FactNames;
import daybook.adapters.cli.terminal.Texts;
import daybook.application.port.in.Assessment;
import daybook.domain.guidance.Rule;
import daybook.domain.guidance.Wording;
import daybook.domain.incident.Incident;
import daybook.domain.recording.Crime;
import daybook.domain.recording.PersonSummary;
import daybook.domain.recording.RecordingDecision;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The account for the officer: what to record, with codes, roles and outcomes, and what to do within 24 hours. */
final class OfficerAccount {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int MOST_QUESTIONS = 5;

    private final Assessment assessment;
    private final RecordingDecision decision;
    private final Texts texts;
    private final Wording wording;
    private final FactNames names;

    OfficerAccount(Assessment assessment, Texts texts, Wording wording) {
        this.assessment = assessment;
        this.decision = assessment.decision();
        this.texts = texts;
        this.wording = wording;
        this.names = new FactNames(assessment, wording);
    }

    /** The account, of the whole incident or with one person's part in it picked out. */
    List<Section> sections(List<String> people) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(assessment.reference(), List.of(answer()), crimes()));
        if (!decision.crimes().isEmpty()) {
            sections.add(new Section(say("heading.people"), List.of(), roles(people)));
        }
        sections.add(next());
        if (!decision.questions().isEmpty()) {
            sections.add(new Section(say("heading.ask"), List.of(), questions()));
        }
        if (!decision.referrals().isEmpty()) {
            sections.add(new Section(say("heading.refer"), List.of(), referrals()));
        }
        return sections;
    }

    private String answer() {
        List<String> said = new ArrayList<>();
        said.add(decision.outsideBy()
                .map(this::outside)
                .orElseGet(() -> say(
                        "decision",
                        wording.of("category." + decision.category().orElseThrow()),
                        decision.edition().id(),
                        decision.reportedOn())));
        said.add(decision.settled() ? say("settled") : say("open", questionsOpen()));
        if (decision.inScope()) {
            said.add(record());
        }
        return String.join(" ", said);
    }

    private String outside(Rule rule) {
        return say("outside", rule.id()) + " " + rule.says(wording) + " " + wording.of("route." + rule.id());
    }

    private String questionsOpen() {
        int open = decision.questions().size();
        return open == 1 ? say("questions.one") : say("questions.many", open);
    }

    private String record() {
        int crimes = decision.crimes().size();
        return switch (crimes) {
            case 0 -> say("nothing");
            case 1 -> say("record.one");
            default -> say("record.many", crimes);
        };
    }

    private List<String> crimes() {
        CrimeWords words = new CrimeWords(texts, wording);
        return assessment.crimes().stream().map(words::of).toList();
    }

    private List<String> roles(List<String> people) {
        List<String> roles = new ArrayList<>();
        for (PersonSummary person : decision.people()) {
            if (people.contains(person.id())) {
                roles.addAll(roles(person.id()));
            }
        }
        return roles;
    }

    private List<String> roles(String person) {
        List<String> roles = new ArrayList<>();
        for (Crime crime : decision.crimes()) {
            crime.roleOf(person)
                    .ifPresent(it -> roles.add(say("role", person, CrimeWords.role(it, wording), crime.id())));
        }
        return roles.isEmpty() ? List.of(say("role.none", person)) : roles;
    }

    private Section next() {
        Incident incident = assessment.incident();
        String due = MOMENT.format(incident.recordBy().atZone(Incident.LONDON));
        List<String> items = new ArrayList<>();
        items.add(say("first"));
        items.add(Rule.WITHIN_24_HOURS.says(wording));
        decision.choices().forEach(it -> items.add(names.subject(it.about()) + it.ask(wording)));
        items.add(say("tell"));
        return new Section(
                say("heading.next"), List.of(say(incident.isRecordedLate() ? "overdue" : "due", due)), items);
    }

    private List<String> questions() {
        List<String> questions = new ArrayList<>();
        decision.questions().stream()
                .limit(MOST_QUESTIONS)
                .forEach(it -> questions.add(names.subject(it.about()) + it.ask(wording)));
        int more = decision.questions().size() - questions.size();
        if (more > 0) {
            questions.add(say("more", more));
        }
        return questions;
    }

    private List<String> referrals() {
        return decision.referrals().stream()
                .map(it -> it.id() + ": " + it.question(wording))
                .distinct()
                .toList();
    }

    private String say(String key, Object... values) {
        return texts.say("officer." + key, values);
    }
}
