package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.adapters.cli.terminal.Page;
import daybook.application.accesslog.AccessEntry;
import daybook.application.accesslog.LogVerdict;
import daybook.application.accesslog.SequencedEntry;
import daybook.application.accesslog.TreeHash;
import daybook.application.json.LogJson;
import daybook.application.port.in.LogPage;
import daybook.application.port.in.LogProof;
import daybook.application.port.in.LogVerification;
import java.io.IOException;

/** How the access log is shown: as text for people, or as JSON for programs. An entry's own line is JSON already. */
final class LogShown {

    private static final String DAMAGED = "what is stored of this entry is damaged: run 'daybook log verify'";

    private final Format format;
    private final Console console;

    LogShown(Format format, Console console) {
        this.format = format;
        this.console = console;
    }

    void page(LogPage log) throws IOException {
        switch (format) {
            case text -> text(log);
            case json -> console.out().line(LogJson.page(log));
        }
    }

    private void text(LogPage log) {
        Page page = console.page();
        for (SequencedEntry entry : log.entries()) {
            page.item(0, entry.index() + "  ", entry.line().isEmpty() ? DAMAGED : text(AccessEntry.read(entry.line())));
        }
        if (log.hasMore()) {
            long last = log.entries().get(log.entries().size() - 1).index();
            page.gap().paragraph("There are more: --before " + last);
        }
    }

    private static String text(AccessEntry entry) {
        String what = entry.what().isEmpty() ? "" : " " + String.join(", ", entry.what()) + ";";
        return Moment.of(entry.at()) + "  " + entry.who().officer() + ", "
                + entry.who().role() + ": "
                + entry.operation() + what
                + entry.recipient().map(it -> " to " + it + ";").orElse("")
                + (entry.reason().isEmpty() ? "" : " because: " + entry.reason())
                + "  [" + entry.id() + "]";
    }

    /** Says what was found, and how the run ends. */
    int verification(LogVerification found) throws IOException {
        int code = found.isSound() ? ExitCode.DONE : ExitCode.FOUND;
        switch (format) {
            case text -> {
                Page page = console.page();
                page.paragraph(text(found.verdict()));
                page.paragraph("Checked against " + found.checkpoints()
                        + " checkpoints; refused, for another key or another" + " log: " + found.refused() + ".");
            }
            case json -> console.out().line(LogJson.verification(found));
        }
        return code;
    }

    private static String text(LogVerdict verdict) {
        if (verdict instanceof LogVerdict.Bad bad) {
            String where = bad.first() == bad.last() ? "" + bad.first() : bad.first() + " to " + bad.last();
            return "Bad, entry " + where + ": " + bad.fault().says() + ".";
        }
        LogVerdict.Clean clean = (LogVerdict.Clean) verdict;
        return "Sound: " + clean.size() + " entries, of which a checkpoint covers " + clean.covered() + ".";
    }

    void proof(LogProof proof) throws IOException {
        switch (format) {
            case text -> {
                console.out().line(proof.entry().text());
                proof.proof().path().stream().map(TreeHash::base64).forEach(console.out()::line);
                console.out().line("").print(proof.checkpoint().text());
            }
            case json -> console.out().line(LogJson.proof(proof));
        }
    }

    int none(String at, String message) {
        console.problem(at, message);
        return ExitCode.UNREADABLE;
    }
}
