package daybook.adapters.cli.explain;

import daybook.domain.category.Category;
import daybook.domain.child.Age;
import daybook.domain.child.Role;
import daybook.domain.guidance.Edition;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.Incident;
import daybook.domain.recording.Crime;
import daybook.domain.recording.Involvement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What somebody is on one crime, put into words for them. */
record Part(Crime crime, Involvement theirs, Edition edition, Incident incident) {

    String inWords(Voice voice) {
        List<String> sentences = new ArrayList<>();
        String role = theirs.role().name();
        if (theirs.role().answersForTheCrime()) {
            told().forEach(it -> voice.find("told." + it).ifPresent(sentences::add));
        }
        sentences.add(voice.say(role));
        switch (theirs.role()) {
            case SUSPECT -> {
                sentences.add(voice.about(role, crime));
                if (crime.category() == Category.NON_AGGRAVATED) {
                    voice.find(role + "." + edition.id()).ifPresent(sentences::add);
                }
            }
            case PERSON_INVOLVED -> {
                sentences.add(voice.about(role, crime));
                sentences.add(category(role, voice));
                if (isUnderTen()) {
                    sentences.add(voice.say(role + ".UNDER_10"));
                }
            }
            case VICTIM -> {
                sentences.add(voice.say(role + ".by." + by()));
                sentences.add(voice.about(role, crime));
            }
            case WITNESS -> {}
        }
        return String.join(" ", sentences);
    }

    private String category(String role, Voice voice) {
        String key = role + "." + crime.category();
        Optional<String> young = isUnderTen() ? voice.find(key + ".UNDER_10") : Optional.empty();
        return young.orElseGet(() -> voice.say(key));
    }

    private boolean isUnderTen() {
        return theirs.age().isPresent() && theirs.age().getAsInt() < Age.RESPONSIBLE;
    }

    /** What the police were told that they did. */
    private Set<String> told() {
        Set<String> told = new LinkedHashSet<>();
        for (Exchange it : incident.exchanges()) {
            if (crime.exchanges().contains(it.id())) {
                told.add(told(it));
            }
        }
        if (told.size() > 1) {
            told.remove("OTHER");
        }
        return told;
    }

    private String told(Exchange exchange) {
        String person = theirs.person();
        if (exchange.isSentBy(person)) {
            return exchange.isOnwardShare() ? "PASSED_ON" : "SENT";
        }
        if (exchange.isTakenBy(person)) {
            return "TOOK";
        }
        return exchange.requests().stream().anyMatch(it -> it.by().contains(person)) ? "ASKED" : "OTHER";
    }

    /** Who is treated as having done it. */
    private String by() {
        List<Involvement> suspects =
                crime.people().stream().filter(it -> it.role() == Role.SUSPECT).toList();
        if (suspects.size() > 1) {
            return "SEVERAL";
        }
        if (suspects.size() == 1) {
            return byAge(suspects.get(0));
        }
        boolean involved = crime.people().stream().anyMatch(it -> it.role() == Role.PERSON_INVOLVED);
        return involved ? "INVOLVED" : "NOT_KNOWN";
    }

    private static String byAge(Involvement suspect) {
        if (suspect.age().isEmpty()) {
            return "SOMEBODY";
        }
        return suspect.age().getAsInt() < Age.ADULT ? "CHILD" : "ADULT";
    }
}
