package daybook.adapters.cli.audit;

import daybook.adapters.cli.assess.Input;
import daybook.adapters.cli.assess.Unreadable;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.json.AuditReportJson;
import daybook.application.port.in.AuditReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Where a report goes: to a new file, so that nothing is written over. It takes its name only when it is whole, and is readable by
 * whoever made it alone.
 *
 * @param page the HTML page
 * @param json the same for programs
 * @param internal whether every number is shown
 */
record ReportFiles(Optional<Path> page, Optional<Path> json, boolean internal) {

    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(file("--report", "A new file for a report of it all, as one HTML page."))
                .addOption(file("--report-json", "A new file for the same report, for programs."))
                .addOption(OptionSpec.builder("--internal")
                        .description("Show counts in the report that could point to a child. Not to leave the force.")
                        .build());
    }

    private static OptionSpec file(String name, String description) {
        return OptionSpec.builder(name)
                .paramLabel("FILE")
                .type(Path.class)
                .description(description)
                .build();
    }

    /**
     * Where it is to go.
     *
     * @throws Unreadable if it cannot go there, before hours of reading
     */
    static ReportFiles asked(ParseResult parsed) throws Unreadable {
        ReportFiles asked = new ReportFiles(
                Optional.ofNullable(parsed.<Path>matchedOptionValue("--report", null)),
                Optional.ofNullable(parsed.<Path>matchedOptionValue("--report-json", null)),
                parsed.hasMatchedOption("--internal"));
        Optional<Path> unwritable =
                asked.page.filter(ReportFiles::isUnwritable).or(() -> asked.json.filter(ReportFiles::isUnwritable));
        if (unwritable.isPresent()) {
            throw new Unreadable(
                    new Input(unwritable.get().toString()),
                    "cannot be written: expected a new file in a folder that can be");
        }
        if (asked.page.isPresent() && asked.page.equals(asked.json)) {
            throw new Unreadable(new Input(asked.page.get().toString()), "expected another file than the page");
        }
        return asked;
    }

    boolean isAsked() {
        return page.isPresent() || json.isPresent();
    }

    private static boolean isUnwritable(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) || !Files.isWritable(folder(file));
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().getParent();
    }

    int write(AuditReport report, Console console) {
        try {
            if (page.isPresent()) {
                write(page.get(), ReportPage.of(report));
            }
            if (json.isPresent()) {
                write(json.get(), AuditReportJson.line(report, ReportWords.WORDING) + "\n");
            }
            return ExitCode.DONE;
        } catch (IOException full) {
            console.problem("the report", "cannot be written; whatever stood under its name is untouched");
            return ExitCode.UNREADABLE;
        }
    }

    private static void write(Path file, String text) throws IOException {
        Path making = Files.createTempFile(folder(file), ".daybook", ".part");
        try {
            Files.write(making, text.getBytes(StandardCharsets.UTF_8));
            Files.move(making, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(making);
        }
    }
}
