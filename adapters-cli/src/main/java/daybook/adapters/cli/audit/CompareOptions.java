package daybook.adapters.cli.audit;

import daybook.adapters.cli.terminal.Console;
import daybook.application.port.in.CompareAudits;
import daybook.application.port.in.RefusedReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What {@code daybook audit compare} is asked for: two editions, or two files with settings. */
final class CompareOptions {

    private CompareOptions() {}

    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(
                        twice("--edition", "EDITION", "compare, twice: BEFORE-2024 or NPCC-2024, for all records."))
                .addOption(twice("--settings", "FILE", "compare, twice: a file with settings of the force."));
    }

    private static OptionSpec twice(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
    }

    /**
     * What is to be made of the audit.
     *
     * @throws RefusedReport unless two sides are given
     */
    static Audited made(ParseResult parsed, AuditDesk desk, Console console, boolean forPrograms) {
        List<CompareAudits.Side> sides = new ArrayList<>();
        for (String edition : parsed.matchedOptionValue("--edition", List.<String>of())) {
            sides.add(new CompareAudits.Side(edition, Optional.of(edition), desk.settings()));
        }
        for (String file : parsed.matchedOptionValue("--settings", List.<String>of())) {
            sides.add(new CompareAudits.Side(file, Optional.empty(), desk.settings(Path.of(file))));
        }
        boolean mixed = parsed.hasMatchedOption("--edition") && parsed.hasMatchedOption("--settings");
        if (sides.size() != 2 || mixed) {
            throw RefusedReport.at("daybook audit compare", "expected --edition twice, or --settings twice");
        }
        return new Compared(sides.get(0), sides.get(1), desk.compare(), console, forPrograms);
    }
}
