package daybook.adapters.cli.explain;

import daybook.domain.guidance.Wording;
import daybook.domain.recording.RecordingDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of a decision is not settled, in words for a child or a parent. */
record StillOpen(RecordingDecision decision, Voice voice) {

    private static final int SOME_QUESTIONS = 3;

    /** What is open and what is referred; none if nothing is. */
    Optional<Section> section() {
        List<String> said = new ArrayList<>();
        List<String> questions = List.of();
        if (!decision.settled()) {
            said.add(voice.say("open"));
            said.addAll(became());
            questions = voice.find("open.ask").isPresent() ? questions() : List.of();
        }
        if (!decision.referrals().isEmpty()) {
            said.add(voice.say("open.refer"));
        }
        if (!questions.isEmpty()) {
            said.add(voice.say("open.ask"));
        }
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(voice.say("heading.open"), List.of(String.join(" ", said)), questions));
    }

    private List<String> became() {
        List<String> became = new ArrayList<>();
        if (decision.couldBecome().aggravated()) {
            voice.find("open.AGGRAVATED").ifPresent(became::add);
        }
        if (decision.couldBecome().nonAggravated()) {
            voice.find("open.NON_AGGRAVATED").ifPresent(became::add);
        }
        if (decision.couldBecome().outOfScope()) {
            voice.find("open.OUTSIDE").ifPresent(became::add);
        }
        return became;
    }

    private List<String> questions() {
        return decision.questions().stream()
                .map(it -> it.ask(Wording.english()))
                .distinct()
                .limit(SOME_QUESTIONS)
                .toList();
    }
}
