package daybook.application.json;

import daybook.application.record.CancellationDue;
import daybook.application.record.ClosingInDoubt;
import daybook.application.record.CrimeStep;
import daybook.application.record.DisclosureStep;
import daybook.application.record.ErasureStep;
import daybook.application.record.Pending;
import daybook.application.record.RoleChanged;
import daybook.application.record.Step;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes what a step did. Who is what on a crime is written where the crime stands and nowhere else: a role that held once
 * and no longer holds is never beside a name.
 */
final class StepWriter {

    private final Lines out;

    StepWriter(Lines out) {
        this.out = out;
    }

    /**
     * What waits for a second person, each with the number under which it is approved or declined.
     *
     * @param record the id of the record, if it has one at a door: each then has one there too
     */
    void pending(List<Pending> pending, Optional<String> record) throws IOException {
        out.beginList("pending");
        for (Pending waiting : pending) {
            out.begin();
            if (record.isPresent()) {
                out.text("id", record.get() + "." + waiting.number());
            }
            out.text("proposal", waiting.number());
            out.text("officer", waiting.officer());
            out.text("until", waiting.until());
            out.text("kind", waiting.step().kind().toUpperCase(Locale.ROOT));
            details(waiting.step());
            if (waiting.step() instanceof CrimeStep.Departed departed) {
                RecordedCrimeWriter.people(departed.recorded().people(), out);
            }
            out.end();
        }
        out.endList();
    }

    /** What a step did, apart from who took it. */
    void details(Step step) throws IOException {
        out.begin("details");
        if (step instanceof Step.Recorded recorded) {
            out.text("edition", recorded.decided().edition().id());
        } else if (step instanceof CrimeStep one) {
            out.text("crime", one.crime());
            crime(one);
        } else if (step instanceof Step.Revised revised) {
            revised(revised);
        } else if (step instanceof Step.Proposed proposed) {
            proposed(proposed);
        } else if (step instanceof Step.Approved approved) {
            out.text("proposal", approved.number());
        } else if (step instanceof Step.Declined declined) {
            out.text("proposal", declined.number());
            out.text("why", declined.why());
        } else if (step instanceof Step.Kept kept) {
            out.text("day", kept.on());
            out.text("why", kept.why());
        } else if (step instanceof ErasureStep.Erased erased) {
            out.text("why", erased.why());
        } else if (step instanceof DisclosureStep disclosure) {
            disclosure(disclosure);
        }
        out.end();
    }

    private void crime(CrimeStep step) throws IOException {
        if (step instanceof CrimeStep.Closed closed) {
            out.text("outcome", closed.outcome().code());
            out.text("day", closed.day());
            out.text("otherBody", closed.otherBody());
            out.texts("onRecord", closed.onRecord());
            out.texts("warnings", closed.warnings());
            out.text("why", closed.why());
        } else if (step instanceof CrimeStep.Cancelled cancelled) {
            out.text("ground", cancelled.ground().code());
            out.texts("onRecord", cancelled.onRecord());
            out.text("why", cancelled.why());
        } else if (step instanceof CrimeStep.Reopened reopened) {
            out.text("why", reopened.why());
        } else if (step instanceof CrimeStep.Departed departed) {
            out.textOrNull("code", departed.recorded().codeIfKnown());
            out.text("why", departed.why());
        }
    }

    private void disclosure(DisclosureStep step) throws IOException {
        if (step instanceof DisclosureStep.Granted granted) {
            out.text("proposal", granted.number());
            out.text("recipient", granted.recipient());
            out.text("why", granted.why());
        } else if (step instanceof DisclosureStep.HandedOut handedOut) {
            out.text("proposal", handedOut.number());
            out.text("recipient", handedOut.recipient());
        }
    }

    private void proposed(Step.Proposed proposed) throws IOException {
        out.text("proposal", proposed.number());
        out.text("until", proposed.until());
        out.text("kind", proposed.proposed().kind().toUpperCase(Locale.ROOT));
        if (proposed.proposed() instanceof CrimeStep step) {
            out.text("crime", step.crime());
            crime(step);
        } else if (proposed.proposed() instanceof DisclosureStep.Granted granted) {
            out.text("recipient", granted.recipient());
            out.text("why", granted.why());
        } else if (proposed.proposed() instanceof ErasureStep.Erased erased) {
            out.text("why", erased.why());
        }
    }

    private void revised(Step.Revised revised) throws IOException {
        out.text("edition", revised.decided().edition().id());
        out.texts("added", revised.effects().added());
        out.beginList("toCancel");
        for (CancellationDue due : revised.effects().due()) {
            out.begin();
            out.text("crime", due.crime());
            out.text("ground", due.ground().code());
            out.text("why", due.why());
            out.end();
        }
        out.endList();
        out.texts("reclassified", revised.effects().reclassified());
        out.texts("flagged", revised.effects().flagged());
        out.texts("departuresLapsed", revised.effects().lapsed());
        out.beginList("roles");
        for (RoleChanged role : revised.effects().roles()) {
            out.begin();
            out.text("crime", role.crime());
            out.text("person", role.person());
            out.flag("correction", role.isCorrection());
            out.end();
        }
        out.endList();
        closings(revised.effects().closings());
    }

    /** What each lacks is said where the crime stands: it may tell of a role that no longer holds. */
    private void closings(List<ClosingInDoubt> closings) throws IOException {
        out.beginList("closingsInDoubt");
        for (ClosingInDoubt closing : closings) {
            out.begin();
            out.text("crime", closing.crime());
            out.text("outcome", closing.outcome().code());
            out.flag("toCloseAgain", closing.doubt().isToCloseAgain());
            out.end();
        }
        out.endList();
    }
}
