package daybook.adapters.cli.explain;

import daybook.application.port.in.Assessment;
import daybook.application.port.in.WaysToClose;
import daybook.domain.child.Role;
import daybook.domain.guidance.Rule;
import daybook.domain.outcome.Outcome;
import daybook.domain.recording.Crime;
import daybook.domain.recording.Involvement;
import daybook.domain.recording.RecordingDecision;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The account for one child, or for a parent of that child. It says nothing of anybody else by name or id. */
final class PersonAccount {

    private static final int FEW = 3;

    private final Assessment assessment;
    private final RecordingDecision decision;
    private final String person;
    private final Voice voice;

    PersonAccount(Assessment assessment, String person, Voice voice) {
        this.assessment = assessment;
        this.decision = assessment.decision();
        this.person = person;
        this.voice = voice;
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(section("about", List.of(voice.say("about")), List.of()));
        sections.add(section("recorded", recorded(), List.of()));
        ends().ifPresent(sections::add);
        new StillOpen(decision, person, voice).section().ifPresent(sections::add);
        sections.add(section("decides", List.of(voice.say("decides")), List.of()));
        sections.add(section("talk", List.of(voice.say("talk")), List.of()));
        return sections;
    }

    private List<String> recorded() {
        Optional<Rule> outside = decision.outsideBy();
        if (outside.isPresent()) {
            List<String> why = new ArrayList<>();
            voice.find("outside." + outside.get().id()).ifPresent(why::add);
            why.add(voice.say("outside"));
            return List.of(String.join(" ", why));
        }
        if (decision.crimes().isEmpty()) {
            return List.of(voice.say("NO_CRIME"));
        }
        List<String> parts = List.copyOf(parts());
        if (parts.isEmpty()) {
            return List.of(voice.say("NONE"));
        }
        return parts.size() == 1 ? parts : several(parts);
    }

    private List<String> several(List<String> parts) {
        List<String> all = new ArrayList<>();
        all.add(voice.say("several") + " " + parts.get(0));
        parts.subList(1, parts.size()).forEach(it -> all.add(voice.say("also") + " " + it));
        return all;
    }

    /** What they are on each crime, what was done to them first; the same things said once. */
    private Set<String> parts() {
        Set<String> done = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        for (Crime crime : decision.crimes()) {
            for (Involvement it : crime.people()) {
                if (it.person().equals(person)) {
                    (it.role() == Role.VICTIM ? done : others)
                            .add(new Part(crime, it, decision.edition(), assessment.incident()).inWords(voice));
                }
            }
        }
        done.addAll(others);
        return done;
    }

    private Optional<Section> ends() {
        Set<Outcome> outcomes = new LinkedHashSet<>();
        for (WaysToClose it : assessment.crimes()) {
            if (it.crime().roleOf(person).filter(Role::answersForTheCrime).isPresent()) {
                outcomes.addAll(it.outcomes());
            }
        }
        if (outcomes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                outcomes.size() > FEW
                        ? section("ends", List.of(voice.say("ends.many")), List.of())
                        : section("ends", List.of(voice.say("ends.few")), ways(outcomes)));
    }

    private List<String> ways(Set<Outcome> outcomes) {
        return outcomes.stream().map(it -> voice.say("ends." + it.code())).toList();
    }

    private Section section(String heading, List<String> paragraphs, List<String> items) {
        return new Section(voice.say("heading." + heading), paragraphs, items);
    }
}
