package daybook.adapters.cli.audit;

import daybook.adapters.cli.assess.Unreadable;
import daybook.adapters.cli.terminal.Console;
import daybook.application.port.in.SampleRequest;
import java.security.SecureRandom;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What {@code daybook audit sample} is asked for. */
final class SampleOptions {

    private static final int SEEDS = 1_000_000;

    private SampleOptions() {}

    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(number("--margin", "PERCENT", "sample: how far the estimate may be off; 5 if not given."))
                .addOption(number("--confidence", "PERCENT", "sample: 90, 95 or 99; 95 if not given."))
                .addOption(OptionSpec.builder("--stratify")
                        .paramLabel("BY")
                        .type(String.class)
                        .completionCandidates(List.of("month", "outcome", "none"))
                        .description("sample: in proportion by month, outcome or none; month if not given.")
                        .build())
                .addOption(OptionSpec.builder("--seed")
                        .paramLabel("S")
                        .type(Long.class)
                        .description("sample, generate: the same seed draws, or makes, the same again.")
                        .build())
                .addOption(OptionSpec.builder("--read")
                        .paramLabel("SHEET")
                        .type(String.class)
                        .description("sample: a review sheet with verdicts, RIGHT or WRONG, to be evaluated.")
                        .build());
    }

    private static OptionSpec number(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(Integer.class)
                .description(description)
                .build();
    }

    /**
     * What is to be made of the audit: a sheet, or what a sheet says.
     *
     * @throws Unreadable if the sheet cannot be read
     */
    static Audited made(ParseResult parsed, AuditDesk desk, Console console) throws Unreadable {
        int confidence = parsed.matchedOptionValue("--confidence", 95);
        if (parsed.hasMatchedOption("--read")) {
            ReviewSheet sheet = ReviewSheet.read(parsed.matchedOptionValue("--read", ""), console);
            return new SampleEvaluated(desk.evaluate().begin(sheet.rows(), confidence), console);
        }
        SampleRequest request = new SampleRequest(
                parsed.matchedOptionValue("--margin", 5),
                confidence,
                parsed.matchedOptionValue("--stratify", "month"),
                parsed.matchedOptionValue("--seed", (long) new SecureRandom().nextInt(SEEDS)));
        return new SampleDrawn(request, desk.draw().begin(request), console);
    }
}
