package daybook.application.json;

import daybook.application.port.in.ChildReview;
import daybook.application.port.in.ChildReview.IdentityVersion;
import daybook.application.port.in.LikelyMatch;
import daybook.domain.history.Chronology;
import daybook.domain.history.Escalation;
import daybook.domain.history.Notice;
import daybook.domain.history.identity.Evidence;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes for programs what the records say of a child, and which references may be the same child's. Neither a role nor a
 * name is in it: what counts is said by how the child stands in a notice, and who they are is kept apart.
 */
public final class ChildJson {

    private final Function<String, Optional<String>> naming;

    /** Under the force's own references alone. */
    public ChildJson() {
        this(reference -> Optional.empty());
    }

    /** With the ids by which children are asked for at a door, as {@code naming} gives them for references. */
    public ChildJson(Function<String, Optional<String>> naming) {
        this.naming = naming;
    }

    /** What the records say of a child, on one line without its end. */
    public String line(ChildReview review) throws IOException {
        Chronology chronology = review.chronology();
        return Document.of(out -> {
            out.texts("references", review.references());
            out.text("by", chronology.by());
            out.number("counted", chronology.counted());
            out.number("vulnerability", chronology.vulnerability());
            out.flag("repeated", chronology.repeated());
            out.inOrder("consider", chronology.notes());
            notices(chronology.notices(), out);
            escalation(chronology.escalation(), out);
            identities(review.identities(), out);
        });
    }

    private static void notices(List<Notice> notices, Lines out) throws IOException {
        out.beginList("notices");
        for (Notice notice : notices) {
            out.begin();
            out.texts("reports", notice.reports());
            out.text("on", notice.on());
            out.flag("counts", notice.counts());
            out.text("standing", notice.standing());
            out.text("rule", notice.standing().rule().id());
            out.textOrNull("category", notice.part().category());
            out.end();
        }
        out.endList();
    }

    private static void escalation(List<Escalation> signs, Lines out) throws IOException {
        out.beginList("escalation");
        for (Escalation sign : signs) {
            out.begin();
            out.text("sign", sign.sign());
            out.text("earlier", sign.earlier());
            out.text("later", sign.later());
            out.number("before", sign.before());
            out.number("after", sign.after());
            out.end();
        }
        out.endList();
    }

    private static void identities(List<IdentityVersion> identities, Lines out) throws IOException {
        out.beginList("identities");
        for (IdentityVersion identity : identities) {
            out.begin();
            out.text("child", identity.child());
            out.number("version", identity.version());
            out.end();
        }
        out.endList();
    }

    /** Which references may be the same child's and why, on one line without its end. */
    public String line(String child, List<LikelyMatch> matches) throws IOException {
        return Document.of(out -> {
            out.text("child", child);
            out.beginList("candidates");
            for (LikelyMatch match : matches) {
                candidate(match, out);
            }
            out.endList();
        });
    }

    /** By which id a child is asked for, on one line without its end. */
    public String line(String child) throws IOException {
        return Document.of(out -> named(child, out));
    }

    private void named(String child, Lines out) throws IOException {
        out.textIfAny("id", naming.apply(child));
        out.text("child", child);
    }

    private void candidate(LikelyMatch match, Lines out) throws IOException {
        out.begin();
        named(match.child(), out);
        out.text("verdict", match.likeness().verdict());
        out.decimal("bits", match.likeness().bits());
        out.texts("heldBackBy", match.likeness().heldBackBy());
        out.beginList("evidence");
        for (Evidence evidence : match.likeness().evidence()) {
            out.begin();
            out.text("compared", evidence.compared());
            out.text("agreement", evidence.agreement());
            out.decimal("bits", evidence.bits());
            out.end();
        }
        out.endList();
        out.end();
    }
}
