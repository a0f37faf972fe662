package daybook.application.json;

import daybook.application.port.in.Approval;
import daybook.application.port.in.ApprovalPage;
import daybook.application.record.CrimeStep;
import java.io.IOException;
import java.util.Optional;

/** Writes what waits for a second person, for programs: in short on a page, and one whole, with what it would do. */
public final class ApprovalJson {

    private final Naming naming;

    /** Under the force's own references alone. */
    public ApprovalJson() {
        this(new Naming() {});
    }

    /** With the ids by which all is asked for at a door. */
    public ApprovalJson(Naming naming) {
        this.naming = naming;
    }

    /** The ids of a door; none where references are all there is. */
    public interface Naming {

        /** The id of a record. */
        default Optional<String> record(String reference) {
            return Optional.empty();
        }

        /** The id of a child. */
        default Optional<String> child(String reference) {
            return Optional.empty();
        }
    }

    /** The page on one line, without the line's end. */
    public String line(ApprovalPage page) throws IOException {
        return Document.of(out -> {
            out.beginList("approvals");
            for (Approval approval : page.approvals()) {
                out.begin();
                inShort(approval, out);
                out.end();
            }
            out.endList();
            out.textOrNull("next", page.next());
        });
    }

    /** What waits and all that it would do, on one line without its end. */
    public String line(Approval approval) throws IOException {
        return Document.of(out -> {
            inShort(approval, out);
            if (approval.subject() instanceof Approval.OnRecord on) {
                effect(on, out);
            }
        });
    }

    /** Nobody is named here in any role: that takes a look at the one. */
    private void inShort(Approval approval, Lines out) throws IOException {
        out.text("id", id(approval));
        out.text("operation", approval.operation().code());
        if (approval.subject() instanceof Approval.OnRecord on) {
            String reference = on.record().reference();
            out.begin("incident");
            out.textIfAny("id", naming.record(reference));
            out.text("reference", reference);
            out.number("version", on.record().version());
            out.text("proposal", on.number());
            out.end();
        } else if (approval.subject() instanceof Approval.OnChildren on) {
            out.beginList("children");
            for (String child : on.references()) {
                out.begin();
                out.textIfAny("id", naming.child(child));
                out.text("reference", child);
                out.end();
            }
            out.endList();
        }
        out.text("officer", approval.asked().officer());
        out.text("at", approval.asked().at());
        out.text("reason", approval.asked().reason());
        out.text("until", approval.asked().until());
        out.flag("mayApprove", approval.against().isEmpty());
        out.textOrNull("against", approval.against());
    }

    private String id(Approval approval) {
        return approval.subject() instanceof Approval.OnRecord on
                ? naming.record(on.record().reference())
                        .map(it -> it + "." + on.number())
                        .orElse(approval.id())
                : approval.id();
    }

    private void effect(Approval.OnRecord on, Lines out) throws IOException {
        new StepWriter(out).details(on.step());
        if (on.step() instanceof CrimeStep.Departed departed) {
            out.begin("instead");
            RecordedCrimeWriter.offence("offence", departed.recorded(), out);
            RecordedCrimeWriter.people(departed.recorded().people(), out);
            out.end();
        }
        if (on.crime().isPresent()) {
            Optional<String> record = naming.record(on.record().reference());
            String suffix = RecordedCrimeWriter.suffix(on.crime().get().number());
            RecordedCrimeWriter.crime("crime", on.crime().get(), record.map(it -> it + suffix), out);
        }
    }
}
