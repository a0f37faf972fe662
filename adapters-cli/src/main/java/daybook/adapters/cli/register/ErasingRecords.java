package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.adapters.cli.terminal.Page;
import daybook.application.json.ErasureJson;
import daybook.application.port.in.EraseRecord;
import daybook.application.port.in.Erasure;
import daybook.application.port.in.ProposeErasure;
import daybook.application.port.in.RecordVersion;
import java.io.IOException;
import picocli.CommandLine.ParseResult;

/**
 * {@code daybook review erase}: proposed with a reason, and done by a second person.
 *
 * @param door the way to the register
 */
record ErasingRecords(RegisterDoor door) {

    private static final String COMMAND = "daybook review";

    int run(ParseResult parsed, Console console) throws IOException {
        String reference = parsed.matchedPositionalValue(1, "");
        int version = Asked.number("--version", parsed, Asked.NONE);
        String proposal = parsed.matchedOptionValue("--proposal", "");
        if (!Asked.isReference(reference) || version < 1 || !proposal.matches("|P[1-9][0-9]{0,5}")) {
            return Asked.wrong(
                    console,
                    COMMAND,
                    "expected erase, a reference, --version with the version that was seen, and --why; or, as the second"
                            + " person, --proposal with its number");
        }
        if (parsed.hasMatchedOption("--why") == parsed.hasMatchedOption("--proposal")) {
            return Asked.wrong(console, COMMAND, "expected either --why, to propose it, or --proposal, to do it");
        }
        RecordVersion seen = new RecordVersion(reference, version);
        return proposal.isEmpty() ? propose(seen, parsed, console) : erase(seen, proposal, parsed, console);
    }

    private int propose(RecordVersion seen, ParseResult parsed, Console console) throws IOException {
        String why = parsed.matchedOptionValue("--why", "");
        return door.enter(parsed, console, (who, deployment) -> {
            new Shown(Format.in(parsed), console)
                    .changed(deployment.get(ProposeErasure.class).propose(who, seen, why));
            return ExitCode.DONE;
        });
    }

    private int erase(RecordVersion seen, String proposal, ParseResult parsed, Console console) throws IOException {
        return door.enter(parsed, console, (who, deployment) -> {
            Erasure erasure = deployment.get(EraseRecord.class).erase(who, seen, proposal);
            switch (Format.in(parsed)) {
                case text -> say(erasure, console.page());
                case json -> console.out().line(new ErasureJson().line(erasure));
            }
            return ExitCode.DONE;
        });
    }

    private static void say(Erasure erasure, Page page) {
        page.paragraph("Erased on " + erasure.on() + ", for good.");
        for (String child : erasure.childrenLeft()) {
            page.paragraph("No other record names " + child
                    + ". Who that child is, if it was registered, is erased with" + " 'daybook erase " + child + "'.");
        }
        if (erasure.toldNationally()) {
            page.paragraph(
                    "The national database took over what the record had to tell, and has to be asked to remove it.");
        }
    }
}
