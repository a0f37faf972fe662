package daybook.adapters.cli.explain;

import daybook.domain.category.Fact;
import daybook.domain.category.FactKind;
import daybook.domain.guidance.Wording;
import daybook.domain.recording.RecordingDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of a decision is not settled, in words for a child or a parent. */
record StillOpen(RecordingDecision decision, String person, Voice voice) {

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

    /** The most decisive of them; of others than the reader's own child nothing is said by which they could be told. */
    private List<String> questions() {
        List<String> all = decision.questions().stream()
                .map(it -> voice.find("ask." + it.about().kind() + (isOwn(it.about()) ? ".own" : ""))
                        .orElseGet(() -> factor(it.about()) + it.ask(Wording.english())))
                .distinct()
                .toList();
        List<String> some = new ArrayList<>(all.subList(0, Math.min(SOME_QUESTIONS, all.size())));
        if (all.size() > some.size()) {
            some.add(voice.say("open.more", all.size() - some.size()));
        }
        return some;
    }

    private boolean isOwn(Fact about) {
        return (about.kind() == FactKind.AGE || about.kind() == FactKind.SEX)
                && decision.people().get(about.index()).id().equals(person);
    }

    /** Which circumstance a question asks more of. */
    private static String factor(Fact about) {
        return switch (about.kind()) {
            case FACTOR_BY, DEMAND -> Wording.english().of("factor." + about.factor()) + ": ";
            default -> "";
        };
    }
}
