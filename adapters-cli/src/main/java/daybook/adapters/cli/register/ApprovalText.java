package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.Page;
import daybook.application.access.Operation;
import daybook.application.port.in.Approval;
import daybook.application.port.in.ApprovalPage;
import daybook.application.record.CrimeStep;
import daybook.application.record.StandingCrime;
import daybook.domain.guidance.Wording;
import java.util.Map;

/** What waits for a second person, for reading. Who would be what is said of the one that somebody looks at, and in no list. */
final class ApprovalText {

    private static final Map<Operation, String> ASKED = Map.of(
            Operation.CANCEL_CRIME, "to cancel a crime",
            Operation.MAKE_SUSPECT, "to record a crime otherwise, with a suspect who was none",
            Operation.PROPOSE_DISCLOSURE, "to hand a record out",
            Operation.PROPOSE_ERASURE, "to erase a record",
            Operation.MERGE_CHILDREN, "to read two references as one child's",
            Operation.ERASE_CHILD, "to erase who a child is");

    private final Wording wording;
    private final Page page;

    private ApprovalText(Wording wording, Page page) {
        this.wording = wording;
        this.page = page;
    }

    static ApprovalText to(Page page) {
        return new ApprovalText(Wording.english(), page);
    }

    void list(ApprovalPage found) {
        if (found.approvals().isEmpty()) {
            page.paragraph("Nothing waits for a second person.");
        }
        for (Approval approval : found.approvals()) {
            page.item(
                    0,
                    Moment.of(approval.asked().until()) + "  ",
                    page.ink().strong(approval.id()) + "  " + what(approval) + ", asked by "
                            + approval.asked().officer() + (approval.against().isEmpty() ? "" : " (not for you)"));
        }
        if (!found.approvals().isEmpty()) {
            page.gap().paragraph("Each with when it lapses. 'daybook approvals ID' shows what it would do.");
        }
        found.next().ifPresent(it -> page.gap().paragraph("There may be more: --after " + it));
    }

    void show(Approval approval) {
        Approval.Asked asked = approval.asked();
        page.paragraph(page.ink().heading(approval.id()));
        page.paragraph("Asked by " + asked.officer() + " on " + Moment.of(asked.at()) + ", "
                + (asked.reason().isBlank() ? "no reason given" : asked.reason()) + ": " + what(approval) + ".");
        page.paragraph("Waits until " + Moment.of(asked.until()) + ".");
        if (approval.subject() instanceof Approval.OnRecord on) {
            page.heading("What it would do");
            new StepLines(wording).effect(on.step()).forEach(it -> page.paragraph(2, it));
            if (on.step() instanceof CrimeStep.Departed departed) {
                page.paragraph(4, CrimeLines.named(departed.recorded()));
                page.paragraph(4, StandingLines.people(departed.recorded().people(), wording));
            }
            on.crime().ifPresent(this::standing);
        }
        page.heading("To decide");
        approval.against()
                .ifPresent(it -> page.paragraph(2, page.ink().attention("You may not approve it: " + it + ".")));
        commands(approval);
    }

    private void standing(StandingCrime crime) {
        page.heading("The crime as it stands");
        page.paragraph(2, CrimeLines.named(crime.recorded()));
        page.paragraph(2, StandingLines.people(crime.recorded().people(), wording));
    }

    private void commands(Approval approval) {
        if (approval.subject() instanceof Approval.OnRecord on) {
            String named = on.record().reference() + " " + on.number() + " --version "
                    + on.record().version();
            page.paragraph(2, "daybook show " + on.record().reference());
            page.paragraph(2, StepLines.agreeing(on.step(), on.record(), on.number()));
            page.paragraph(2, "daybook decline " + named + " --why TEXT");
        } else {
            page.paragraph(2, "daybook decide " + approval.id() + " --approve");
            page.paragraph(2, "daybook decide " + approval.id() + " --decline");
        }
    }

    private static String what(Approval approval) {
        String asked = ASKED.getOrDefault(
                approval.operation(), "to " + approval.operation().code());
        if (approval.subject() instanceof Approval.OnChildren children) {
            return asked + ": " + String.join(" and ", children.references());
        }
        return asked;
    }
}
