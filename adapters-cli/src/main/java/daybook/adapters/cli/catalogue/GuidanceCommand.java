package daybook.adapters.cli.catalogue;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.adapters.cli.terminal.Page;
import daybook.application.json.GuidanceJson;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.Wording;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook guidance}: the sources, the rules that rest on them, and what this project decided for itself. */
public final class GuidanceCommand implements CliCommand {

    private final Supplier<ForceSettings> settings;

    /**
     * The command for a force.
     *
     * @param settings gives what the force decided for itself, shown where a decision is a setting; asked when something is
     *     to be shown
     */
    public GuidanceCommand(Supplier<ForceSettings> settings) {
        this.settings = settings;
    }

    @Override
    public CommandSpec spec() {
        return CliSpec.of(
                        "Look up the guidance: sources, rules, and what this project decided for itself",
                        "daybook guidance             everything, in brief",
                        "daybook guidance K-1         a rule and where it comes from",
                        "daybook guidance HOCR-2026   a source and what rests on it",
                        "daybook guidance daybook-07  a decision of this project, with its readings",
                        "daybook guidance --format json   for programs")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("ID")
                        .arity("0..1")
                        .type(String.class)
                        .description("A source, an edition, a rule or a decision.")
                        .build())
                .addOption(Format.option());
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        Lookup lookup = new Lookup(console);
        ForceSettings decided = settings.get();
        GuidanceIndex index = GuidanceIndex.of(decided, Wording.english());
        String id = parsed.matchedPositionalValue(0, "");
        List<Entry> found = index.under(id);
        if (!id.isEmpty() && found.isEmpty()) {
            lookup.unknown("expected the id of a source, an edition, a rule or a decision", id, index.ids());
        }
        Format format = lookup.format(parsed.matchedOptionValue("--format", "text"));
        if (lookup.failed()) {
            return ExitCode.USAGE;
        }
        if (format == Format.JSON) {
            List<String> ids = found.stream().map(Entry::id).toList();
            GuidanceJson json = new GuidanceJson(decided, Wording.english());
            JsonPage.show(json.line(it -> id.isEmpty() || ids.contains(it)), console.out());
        } else if (id.isEmpty()) {
            new GuidanceOverview(index, console.page()).show();
        } else {
            Page page = console.page();
            found.forEach(it -> it.show(page));
        }
        return ExitCode.DONE;
    }
}
