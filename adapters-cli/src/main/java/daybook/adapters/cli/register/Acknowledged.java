package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.json.ProposalJson;
import daybook.application.port.in.AwaitingApproval;
import java.io.IOException;

/** Says that something was done of which there is nothing else to show. */
final class Acknowledged {

    private final Format format;
    private final Console console;

    Acknowledged(Format format, Console console) {
        this.format = format;
        this.console = console;
    }

    /**
     * It was done.
     *
     * @param done what, in one word for programs
     * @param says what, in a sentence for people
     */
    int done(String done, String says) {
        switch (format) {
            case text -> console.page().paragraph(says);
            case json -> console.out().line("{\"done\":\"" + done + "\"}");
        }
        return ExitCode.DONE;
    }

    /**
     * It was done, and what came of it has a version.
     *
     * @param done what, in one word for programs
     * @param says what, in a sentence for people
     */
    int done(String done, String says, int version) {
        switch (format) {
            case text -> console.page().paragraph(says + " It is version " + version + ".");
            case json -> console.out().line("{\"done\":\"" + done + "\",\"version\":" + version + "}");
        }
        return ExitCode.DONE;
    }

    /** It was proposed, and waits. */
    int waits(AwaitingApproval waiting, String says) throws IOException {
        switch (format) {
            case text -> {
                console.page()
                        .paragraph(says + " It waits for a second person, a reviewer or registrar, until "
                                + Moment.of(waiting.until()) + ".");
                console.page().paragraph(2, "daybook approvals " + waiting.id());
                console.page().paragraph(2, "daybook decide " + waiting.id() + " --approve");
                console.page().paragraph(2, "daybook decide " + waiting.id() + " --decline");
            }
            case json -> console.out().line(ProposalJson.line(waiting));
        }
        return ExitCode.DONE;
    }
}
