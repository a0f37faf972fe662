package daybook.adapters.cli.catalogue;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.json.OutcomeJson;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.Wording;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.outcome.Outcome;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook outcomes}: how a crime may close, and what must be on the record before it does. */
public final class OutcomesCommand implements CliCommand {

    /** The one number of the framework that has no place here. */
    private static final String FOR_FRAUD = "19";

    private final Supplier<ForceSettings> settings;

    /**
     * The command for a force, which decides for itself whether 21 and 22 need a named suspect (DAYBOOK-10).
     *
     * @param settings gives what the force decided; asked when something is to be shown
     */
    public OutcomesCommand(Supplier<ForceSettings> settings) {
        this.settings = settings;
    }

    @Override
    public CommandSpec spec() {
        return CliSpec.of(
                        "Look up the outcomes and what must be on the record before each can be used",
                        "daybook outcomes                 the whole framework, and cancellation",
                        "daybook outcomes 22              one outcome",
                        "daybook outcomes C2              one ground for cancelling a crime",
                        "daybook outcomes --format json   for programs")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("CODE")
                        .arity("0..1")
                        .type(String.class)
                        .completionCandidates(codes())
                        .description("An outcome, 1 to 24, or a ground of cancellation, C1 to C5.")
                        .build())
                .addOption(Format.option());
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        Lookup lookup = new Lookup(console);
        String code = parsed.matchedPositionalValue(0, "").strip();
        List<Outcome> outcomes = Arrays.stream(Outcome.values())
                .filter(it -> code.isEmpty() || it.code().equalsIgnoreCase(code))
                .toList();
        List<CancellationGround> grounds = Arrays.stream(CancellationGround.values())
                .filter(it -> code.isEmpty() || it.code().equalsIgnoreCase(code))
                .toList();
        if (code.equals(FOR_FRAUD)) {
            console.problem("daybook outcomes", "expected an outcome used here; 19 is for fraud alone");
            return ExitCode.USAGE;
        }
        if (outcomes.isEmpty() && grounds.isEmpty()) {
            lookup.unknown("expected an outcome, as 22, or a ground of cancellation, as C2", code, codes());
        }
        Format format = lookup.format(parsed.matchedOptionValue("--format", "text"));
        if (lookup.failed()) {
            return ExitCode.USAGE;
        }
        OutcomeWords words = new OutcomeWords(settings.get().unnamedSuspect(), Wording.english());
        if (format == Format.JSON) {
            JsonPage.show(new OutcomeJson(words.reading(), words.wording()).line(outcomes, grounds), console.out());
        } else if (code.isEmpty()) {
            new OutcomePages(words, console).overview();
        } else {
            outcomes.forEach(new OutcomePages(words, console)::one);
            grounds.forEach(new OutcomePages(words, console)::one);
        }
        return ExitCode.DONE;
    }

    private static List<String> codes() {
        return Stream.concat(
                        Arrays.stream(Outcome.values()).map(Outcome::code),
                        Arrays.stream(CancellationGround.values()).map(CancellationGround::code))
                .toList();
    }
}
