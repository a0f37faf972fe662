package daybook.application.json;

import daybook.domain.guidance.Edition;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.OwnDecision;
import daybook.domain.guidance.Rule;
import daybook.domain.guidance.Source;
import daybook.domain.guidance.Wording;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Writes for programs what Daybook works from: sources, editions, rules with their citations, and apart from them what this
 * project decided for itself.
 */
public final class GuidanceJson {

    private final ForceSettings settings;
    private final Wording wording;

    /** In those words, for a force with those settings. */
    public GuidanceJson(ForceSettings settings, Wording wording) {
        this.settings = settings;
        this.wording = wording;
    }

    /**
     * Everything that is asked for, on one line without its end.
     *
     * @param wanted which ids; one can stand for two, as a source and the edition it began
     */
    public String line(Predicate<String> wanted) throws IOException {
        return Document.of(out -> {
            list("sources", Source.values(), it -> wanted.test(it.id()), this::source, out);
            list("editions", Edition.values(), it -> wanted.test(it.id()), this::edition, out);
            list("rules", Rule.values(), it -> wanted.test(it.id()), this::rule, out);
            list("decisions", OwnDecision.values(), it -> wanted.test(it.id()), this::decision, out);
        });
    }

    /** One rule, on one line without its end; empty if there is none with that id. */
    public Optional<String> rule(String id) throws IOException {
        for (Rule rule : Rule.values()) {
            if (rule.id().equals(id)) {
                return Optional.of(Document.of(out -> rule(rule, out)));
            }
        }
        return Optional.empty();
    }

    private static <T> void list(String name, T[] all, Predicate<T> wanted, Entry<T> entry, Lines out)
            throws IOException {
        out.beginList(name);
        for (T each : Arrays.stream(all).filter(wanted).toList()) {
            out.begin();
            entry.write(each, out);
            out.end();
        }
        out.endList();
    }

    private void source(Source source, Lines out) throws IOException {
        out.text("id", source.id());
        out.text("title", wording.of("source." + source.id() + ".title"));
        out.text("authority", wording.of("source." + source.id() + ".authority"));
    }

    private void edition(Edition edition, Lines out) throws IOException {
        out.text("id", edition.id());
        out.text("says", wording.of("edition." + edition.id()));
        out.textOrNull("inForceFrom", edition.inForceFrom(settings));
    }

    private void rule(Rule rule, Lines out) throws IOException {
        out.text("id", rule.id());
        out.text("says", rule.says(wording));
        PreparedTexts.citations(rule.citations(), out);
    }

    private void decision(OwnDecision decision, Lines out) throws IOException {
        OwnReadings readings = new OwnReadings(decision, wording);
        out.text("id", decision.id());
        out.text("question", readings.question());
        out.texts("readings", readings.all());
        out.text("used", readings.used(settings));
        out.flag("setting", decision.isSetting());
    }

    /** How one of a list is written. */
    @FunctionalInterface
    private interface Entry<T> {

        /** Writes its properties. */
        void write(T of, Lines out) throws IOException;
    }
}
