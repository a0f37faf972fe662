package daybook.adapters.cli.catalogue;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.json.OffenceJson;
import daybook.domain.recording.Offence;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook offences}: the offences that the guidance leads to, or that stand beside them. */
public final class OffencesCommand implements CliCommand {

    @Override
    public CommandSpec spec() {
        return CliSpec.of(
                        "Look up the offences that the guidance leads to, and those beside them",
                        "daybook offences                 all of them, by class",
                        "daybook offences 86/2            one, as 86/2 or 086/02",
                        "daybook offences 22B             one class; 22 is 22A and 22B",
                        "daybook offences --on 2024-01-30 what was in force on that day",
                        "daybook offences --format json   for programs")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("CODE")
                        .arity("0..1")
                        .type(String.class)
                        .completionCandidates(codes())
                        .description("An offence code, or the number of a class.")
                        .build())
                .addOption(OptionSpec.builder("--on")
                        .paramLabel("DATE")
                        .type(String.class)
                        .completionCandidates(List.of())
                        .description("Only what was in force on that day, as 2026-05-11.")
                        .build())
                .addOption(Format.option());
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        Lookup lookup = new Lookup(console);
        Predicate<Offence> asked = lookup.day(parsed.matchedOptionValue("--on", ""))
                .map(OffencesCommand::inForceOn)
                .orElse(it -> true);
        String code = parsed.matchedPositionalValue(0, "");
        List<Offence> found = Arrays.stream(Offence.values())
                .filter(it -> code.isEmpty() || isUnder(code, it))
                .toList();
        if (found.isEmpty()) {
            lookup.unknown(
                    "expected the code of an offence here, as 086/02, or a class, as 22B",
                    OffenceCode.of(code).orElse(code),
                    codes());
        }
        Format format = lookup.format(parsed.matchedOptionValue("--format", "text"));
        if (lookup.failed()) {
            return ExitCode.USAGE;
        }
        List<Offence> shown = found.stream().filter(asked).toList();
        switch (format) {
            case TEXT -> new OffencePages(console).show(shown, !code.isEmpty());
            case JSON -> JsonPage.show(OffenceJson.line(shown), console.out());
        }
        return ExitCode.DONE;
    }

    private static Predicate<Offence> inForceOn(LocalDate day) {
        return it -> it.inForceOn(day);
    }

    private static boolean isUnder(String typed, Offence offence) {
        return OffenceCode.of(typed).filter(offence.code()::equals).isPresent()
                || typed.strip().equalsIgnoreCase(offence.offenceClass().id())
                || typed.strip().equals(number(offence.offenceClass().id()));
    }

    /** The number that classes such as 22A and 22B share. */
    private static String number(String offenceClass) {
        return offenceClass.replaceFirst("[A-Z]+$", "");
    }

    private static List<String> codes() {
        return Arrays.stream(Offence.values()).map(Offence::code).toList();
    }
}
