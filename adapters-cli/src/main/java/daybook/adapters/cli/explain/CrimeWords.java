package daybook.adapters.cli.explain;

import daybook.adapters.cli.terminal.Texts;
import daybook.application.port.in.WaysToClose;
import daybook.domain.child.Role;
import daybook.domain.guidance.Wording;
import daybook.domain.outcome.Outcome;
import daybook.domain.recording.Crime;
import daybook.domain.recording.Involvement;
import daybook.domain.recording.Offence;
import daybook.domain.recording.ProposedOffence;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A crime in one sentence for the officer: code, people, alternatives, outcomes. */
record CrimeWords(Texts texts, Wording wording) {

    private static final int FEW = 3;

    String of(WaysToClose ways) {
        Crime crime = ways.crime();
        return say("crime", crime.id(), offence(crime.offence()), people(crime), alternatives(crime), closes(ways));
    }

    static String role(Role role, Wording wording) {
        return wording.of("role." + role).toLowerCase(Locale.ROOT);
    }

    private String offence(ProposedOffence offence) {
        if (offence.offence().isPresent()) {
            Offence it = offence.offence().get();
            return say("crime.code", it.code(), it.offenceClass().id(), it.title());
        }
        return offence.offenceClass()
                .map(it -> say("crime.class", it.id(), it.title(), codes(offence.alternatives())))
                .orElseGet(() -> say("crime.none"));
    }

    private String people(Crime crime) {
        return crime.people().isEmpty()
                ? say("nobody")
                : crime.people().stream().map(this::person).collect(Collectors.joining("; "));
    }

    private String person(Involvement it) {
        String role = role(it.role(), wording);
        return it.age().isPresent()
                ? say("person.age", it.person(), role, it.age().getAsInt())
                : say("person", it.person(), role);
    }

    private String alternatives(Crime crime) {
        ProposedOffence offence = crime.offence();
        return offence.alternatives().isEmpty() || offence.offence().isEmpty()
                ? ""
                : say("crime.alternatives", codes(offence.alternatives()));
    }

    private String closes(WaysToClose ways) {
        List<String> codes = ways.outcomes().stream().map(Outcome::code).toList();
        return codes.size() > FEW ? say("crime.closes.all") : say("crime.closes", String.join(", ", codes));
    }

    private static String codes(List<Offence> offences) {
        return offences.stream().map(Offence::code).collect(Collectors.joining(", "));
    }

    private String say(String key, Object... values) {
        return texts.say("officer." + key, values);
    }
}
