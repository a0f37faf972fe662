package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.AskNational;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.LikelyMatch;
import daybook.application.port.in.NationalAnswer;
import daybook.application.port.out.Access;
import daybook.application.port.out.ForceContact;
import daybook.application.port.out.IncidentRegister.Children;
import daybook.application.port.out.IncidentRegister.Records;
import daybook.domain.guidance.Force;
import daybook.domain.history.identity.Identity;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Asks in one act for the asking force and one for each that answers: nobody acts for two forces at once. */
public final class AskNationalService implements AskNational {

    /** Who answers in the log of a force where nobody of that force does. */
    private static final String ANSWERING = "daybook";

    private final Acts acts;
    private final IdentityVault vault;

    public AskNationalService(Acts acts, IdentityVault vault) {
        this.acts = acts;
        this.vault = vault;
    }

    @Override
    public List<NationalAnswer> ask(Acting who, String child) {
        String reference = References.ofChild("child", child);
        Question question =
                acts.during(who, Operation.ASK_NATIONAL, (access, records) -> question(access, records, reference));
        // The question stays in the log, whatever the answer.
        Identity known = question.known().stream()
                .findFirst()
                .orElseThrow(() -> new Conflict("nothing is registered of who that child is, so nobody can be asked"));
        return question.others().stream()
                .map(it -> answered(it, known, question.because()))
                .toList();
    }

    private Question question(Access access, Records records, String child) {
        Permissions.require(access.by(), Operation.ASK_NATIONAL, RecordState.NONE);
        Force force = access.by().force();
        Optional<Identity> known =
                records.children().identity(child).flatMap(it -> vault.open(force, it, records.markKeys()));
        return new Question(
                known.stream().toList(),
                records.directory().others(),
                "asked by " + force.code() + " in " + access.id());
    }

    private NationalAnswer answered(ForceContact other, Identity known, String because) {
        Force force = new Force(other.force());
        Acting answering = new Acting(ANSWERING, force, ActingRole.SYSTEM, because);
        int possible = acts.during(answering, Operation.ANSWER_NATIONAL, (access, records) -> {
            Permissions.require(answering, Operation.ANSWER_NATIONAL, RecordState.NONE);
            return count(records, force, known);
        });
        return new NationalAnswer(other.force(), other.contact(), possible);
    }

    /** Several references of one child are one. Each child that counts is named in that force's own log. */
    private int count(Records records, Force force, Identity known) {
        Children children = records.children();
        List<LikelyMatch> matches = new Resemblance(vault).among(records, force, known);
        matches.forEach(it -> children.identity(it.child()));
        Stream<SortedSet<String>> each = matches.stream().map(it -> OneChild.references(children, it.child()));
        return (int) each.distinct().count();
    }

    /** What is asked, as far as anybody knows, and whom; the first is empty if nobody knows. */
    private record Question(List<Identity> known, List<ForceContact> others, String because) {}
}
