package daybook.adapters.cli.explain;

import daybook.adapters.cli.terminal.Texts;
import daybook.domain.recording.Crime;
import daybook.domain.recording.Offence;
import daybook.domain.recording.ProposedOffence;
import java.util.Locale;
import java.util.Optional;

/**
 * The sentences for a child or for a parent.
 *
 * @param texts the sentences for everybody
 * @param whose whose sentences are taken
 */
record Voice(Texts texts, Audience whose) {

    String say(String key, Object... values) {
        return texts.say(prefix() + key, values);
    }

    /** The sentence, where this audience is told such a thing. */
    Optional<String> find(String key) {
        return texts.find(prefix() + key);
    }

    /** What a crime is about, in a sentence that begins with a role. */
    String about(String role, Crime crime) {
        ProposedOffence offence = crime.offence();
        return offence.offenceClass()
                .map(it -> say(role + ".what", words(offence, it.id()), code(offence, it.id())))
                .orElseGet(() -> say(role + ".unnamed"));
    }

    private String words(ProposedOffence offence, String offenceClass) {
        return offence.offence()
                .map(Offence::name)
                .flatMap(it -> find("offence." + it))
                .orElseGet(() -> say("class." + offenceClass));
    }

    private static String code(ProposedOffence offence, String offenceClass) {
        return offence.offence().map(Offence::code).orElse("class " + offenceClass);
    }

    private String prefix() {
        return whose.name().toLowerCase(Locale.ROOT) + ".";
    }
}
