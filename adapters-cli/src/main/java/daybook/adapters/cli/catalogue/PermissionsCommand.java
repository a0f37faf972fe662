package daybook.adapters.cli.catalogue;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.adapters.cli.terminal.Page;
import daybook.application.access.ActingRole;
import daybook.application.access.Operation;
import daybook.application.access.Permission;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook permissions}: which role may do what with the register, from the one table that is applied. */
public final class PermissionsCommand implements CliCommand {

    @Override
    public CommandSpec spec() {
        return CliSpec.of(
                        "Show which role may do what with the register, and on records in which state",
                        "daybook permissions",
                        "daybook permissions --format json")
                .addOption(Format.option());
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        Lookup lookup = new Lookup(console);
        Format format = lookup.format(parsed.matchedOptionValue("--format", "text"));
        if (lookup.failed()) {
            return ExitCode.USAGE;
        }
        switch (format) {
            case TEXT -> text(console);
            case JSON -> json(console);
        }
        return ExitCode.DONE;
    }

    private static void text(Console console) {
        Permissions.TABLE.lines().forEach(console.out()::line);
        console.out().line("");
        Page page = console.page();
        page.item(0, "n  ", "yes; the act is about no single record")
                .item(0, "o  ", "on a record of which a crime is open")
                .item(0, "c  ", "on a record of which every crime is closed or cancelled")
                .item(0, "v  ", "on a record past its review date")
                .item(0, "N O C V  ", "the same, as a proposal that a second person has to approve")
                .item(0, "-  ", "never")
                .paragraph(
                        "Each act is kept in the access log with who acted, when and why. Nobody sees another force's"
                                + " records.");
    }

    private static void json(Console console) throws IOException {
        List<Cell> cells = new ArrayList<>();
        for (Operation operation : Operation.values()) {
            for (ActingRole role : ActingRole.values()) {
                for (RecordState state : RecordState.values()) {
                    cells.add(new Cell(operation, role, state, Permissions.of(role, operation, state)));
                }
            }
        }
        cells.removeIf(it -> it.permission() == Permission.NO);
        JsonPage page = new JsonPage();
        page.begin();
        page.objects("permissions", cells, it -> {
            page.text("operation", it.operation().code());
            page.text("kind", it.operation().kind());
            page.text("role", it.role().code());
            page.text("state", it.state());
            page.text("permission", it.permission());
        });
        page.end(console.out());
    }

    private record Cell(Operation operation, ActingRole role, RecordState state, Permission permission) {}
}
