package daybook.adapters.cli.audit;

import daybook.adapters.cli.catalogue.Cited;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.adapters.cli.terminal.Page;
import daybook.domain.audit.AuditRule;
import daybook.domain.audit.Severity;
import daybook.domain.guidance.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an audit looks for: all of it, or one rule with what it rests on. */
record AuditRulePages(Console console) {

    private static final Wording WORDING = Wording.english();

    int list() {
        Page page = console.page();
        for (AuditRule rule : AuditRule.values()) {
            page.item(2, rule.id() + "  " + rule.severity() + "  ", rule.finds(WORDING));
        }
        return ExitCode.DONE;
    }

    int one(String id) {
        Optional<AuditRule> rule = AuditRule.under(id.toUpperCase(Locale.ROOT));
        if (rule.isEmpty()) {
            console.problem(
                    "daybook audit rule", "expected the id of a rule, as A-103; 'daybook audit rules' lists them");
            return ExitCode.USAGE;
        }
        AuditRule it = rule.get();
        Page page = console.page()
                .heading(it.id())
                .paragraph(2, it.finds(WORDING))
                .item(2, "should be ", it.should(WORDING))
                .item(2, "severity  ", it.severity().says(WORDING));
        it.lesser(WORDING)
                .ifPresent(
                        when -> page.item(2, "          ", Severity.CHECK.says(WORDING) + " Only that where " + when));
        page.item(
                        2,
                        "needs     ",
                        it.needs().stream()
                                .map(needed -> needed + ", " + needed.says(WORDING))
                                .collect(Collectors.joining("; ")))
                .item(2, "sources   ", Cited.inLine(it.citations()));
        return ExitCode.DONE;
    }
}
