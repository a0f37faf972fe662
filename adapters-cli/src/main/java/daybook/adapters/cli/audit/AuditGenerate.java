package daybook.adapters.cli.audit;

import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.port.in.GenerateExport;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.in.SyntheticExport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook audit generate}: an export of made-up records on standard output, with the defects that were planted. */
record AuditGenerate(Supplier<GenerateExport> generate) {

    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(AuditCommand.option("--rows", "N", "generate: how many rows."))
                .addOption(AuditCommand.option(
                        "--errors", "RULES", "generate: the rules that find something, as A-101,A-301; all, or none."))
                .addOption(AuditCommand.option("--shape", "NAME", "generate: the columns; default is the only one."))
                .addOption(OptionSpec.builder("--scattered")
                        .description("generate: rows of one incident stand far apart.")
                        .build())
                .addOption(AuditCommand.option("--mapping-out", "FILE", "generate: a new file for the mapping."))
                .addOption(AuditCommand.option("--key", "FILE", "generate: a new file for what was planted where."));
    }

    int run(ParseResult parsed, Console console) throws IOException {
        String rows = parsed.matchedOptionValue("--rows", "");
        long seed = parsed.matchedOptionValue("--seed", 1L);
        if (!rows.matches("[1-9]\\d{0,11}") || seed < 0) {
            console.problem("daybook audit generate", "expected a number of --rows from 1, and a number as --seed");
            return ExitCode.USAGE;
        }
        if (!parsed.matchedOptionValue("--shape", "default").equals("default")) {
            console.problem("--shape", "expected default");
            return ExitCode.USAGE;
        }
        List<String> errors = List.of(
                parsed.matchedOptionValue("--errors", SyntheticExport.ALL).split(","));
        return write(
                new SyntheticExport(Long.parseLong(rows), seed, errors, parsed.hasMatchedOption("--scattered")),
                parsed,
                console);
    }

    private int write(SyntheticExport wanted, ParseResult parsed, Console console) throws IOException {
        try (NewText mapping = NewText.called(parsed.matchedOptionValue("--mapping-out", ""));
                NewText key = NewText.called(parsed.matchedOptionValue("--key", ""))) {
            generate.get().generate(wanted, new GeneratedCsv(console.out(), mapping, key));
            console.out().flush();
            return ExitCode.DONE;
        } catch (RefusedReport refused) {
            refused.refusals().forEach(it -> console.problem("--" + it.at(), it.message()));
            return ExitCode.USAGE;
        } catch (IOException | UncheckedIOException unwritten) {
            console.problem(
                    "--mapping-out, --key", "expected the names of files that are not there yet and can be made");
            return ExitCode.UNREADABLE;
        }
    }
}
