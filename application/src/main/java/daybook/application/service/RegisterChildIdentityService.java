package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.IdentityReport;
import daybook.application.port.in.RegisterChildIdentity;
import daybook.application.port.out.IncidentRegister.Records;
import daybook.domain.guidance.Force;
import daybook.domain.history.identity.Identity;

/** Seals who a child is and keeps it. */
public final class RegisterChildIdentityService implements RegisterChildIdentity {

    private final Acts acts;
    private final IdentityVault vault;
    private final OwnContact contact;

    /** Identities sealed in that vault; a force that keeps one can be asked and names whom to ring. */
    public RegisterChildIdentityService(Acts acts, IdentityVault vault, OwnContact contact) {
        this.acts = acts;
        this.vault = vault;
        this.contact = contact;
    }

    @Override
    public void register(Acting who, String child, IdentityReport report) {
        String reference = References.ofChild("child", child);
        Identity identity = ReadIdentity.of(report);
        acts.during(who, Operation.REGISTER_CHILD_IDENTITY, (access, records) -> {
            Permissions.require(who, Operation.REGISTER_CHILD_IDENTITY, RecordState.NONE);
            records.directory().enter(contact.of(who.force()));
            takeForTheAct(records, who.force(), reference);
            records.children().keep(vault.seal(who.force(), reference, identity), vault.marks(who.force(), identity));
            return reference;
        });
    }

    /** Whoever registers and whoever erases wait for each other; after an erasure nothing is sealed with the key from before it. */
    private void takeForTheAct(Records records, Force force, String child) {
        records.notices(child);
        if (records.children().identity(child).isEmpty()) {
            vault.renew(force, child);
        }
    }
}
