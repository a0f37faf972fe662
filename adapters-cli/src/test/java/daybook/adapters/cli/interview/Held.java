package daybook.adapters.cli.interview;

import daybook.adapters.cli.assess.DecisionText;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.Terminal;
import daybook.adapters.cli.terminal.Texts;
import daybook.application.json.WireJson;
import daybook.application.port.in.AssessIncident;
import daybook.application.port.in.Assessment;
import daybook.application.wiring.Assembly;
import daybook.application.wiring.Settings;
import daybook.domain.guidance.Wording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * An interview that was held, on 11 May 2026.
 *
 * @param completed whether it came to its end, and not somebody left
 * @param state where it stood then
 * @param out what it kept on standard output
 * @param err what was said
 */
record Held(boolean completed, State state, String out, String err) {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-11T14:30:00Z"), ZoneOffset.UTC);
    static final AssessIncident ASSESS = Assembly.assessIncident(new Settings("memory"), CLOCK);
    private static final Texts TEXTS = Texts.of(InterviewCommand.class, "interview", Locale.ENGLISH);

    static Agenda agenda() {
        return new Agenda(ASSESS, CLOCK, TEXTS, Wording.english());
    }

    static Held with(String... lines) throws IOException {
        return with(new ByteArrayInputStream((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    static Held with(InputStream in) throws IOException {
        return from(State.empty(), in);
    }

    static Held from(State begun, InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(out, err, in, Terminal.NONE);
        Conversation conversation = new Conversation(console.aside(), TEXTS);
        Interview interview = new Interview(agenda(), conversation, begun);
        Ending ending = new Ending(agenda(), conversation, Keeping.in("", "", console));
        boolean completed = interview.run();
        if (completed) {
            ending.complete(interview.state());
        } else {
            ending.left(interview.state());
        }
        conversation.end();
        console.out().flush();
        return new Held(
                completed,
                interview.state(),
                out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8));
    }

    /** The decision on the report that was kept. */
    Assessment assessed() {
        return ASSESS.assess(new WireJson().read(out.getBytes(StandardCharsets.UTF_8)));
    }

    /** That decision as it is shown for reading. */
    String shown() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        Console console = new Console(shown, shown, InputStream.nullInputStream(), Terminal.NONE);
        new DecisionText(Wording.english()).print(assessed(), console.page());
        console.out().flush();
        return shown.toString(StandardCharsets.UTF_8);
    }
}
