package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.IdentityReport;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.in.RegisterChildIdentity;
import daybook.application.port.out.IncidentRegister.Children;
import daybook.application.port.out.IncidentRegister.Records;
import daybook.domain.guidance.Force;
import daybook.domain.history.identity.Identity;
import java.util.Set;

/** Seals who a child is and keeps it, if whoever registers it knows what is kept. */
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
    public int register(Acting who, String child, int seen, IdentityReport report) {
        String reference = References.ofChild("child", child);
        if (seen < 0) {
            throw RefusedReport.at("version", "expected the version that was seen, from 0");
        }
        Identity identity = ReadIdentity.of(report);
        return acts.during(who, Operation.REGISTER_CHILD_IDENTITY, (access, records) -> {
            Permissions.require(who, Operation.REGISTER_CHILD_IDENTITY, RecordState.NONE);
            return registered(who.force(), reference, seen, identity, records);
        });
    }

    /** The version at which it is kept now: by this act, or already if it was sent before and the answer was lost. */
    private int registered(Force force, String child, int seen, Identity identity, Records records) {
        // Whoever registers and whoever erases wait for each other.
        records.notices(child);
        int version = records.children().identityVersion(child);
        if (version == seen) {
            records.directory().enter(contact.of(force));
            keep(force, child, version + 1, identity, records);
            return version + 1;
        }
        if (version == seen + 1 && isKept(force, child, identity, records)) {
            return version;
        }
        throw changed(version, seen);
    }

    private boolean isKept(Force force, String child, Identity identity, Records records) {
        return records.children()
                .identity(child)
                .flatMap(it -> vault.open(force, it, records.markKeys()))
                .filter(identity::equals)
                .isPresent();
    }

    private void keep(Force force, String child, int version, Identity identity, Records records) {
        Children children = records.children();
        // First, so that where they cannot be made no key of a child is made in a folder that is not this register's.
        Set<String> marks = vault.marksToKeep(force, identity, records.markKeys());
        // After an erasure nothing is sealed with the key from before it.
        if (children.identity(child).isEmpty()) {
            vault.renew(force, child);
        }
        children.keep(version, vault.seal(force, child, identity), marks);
    }

    private static Conflict changed(int version, int seen) {
        String since = version > seen
                ? "somebody registered it or erased it since: it is at version "
                : "nobody registered it so often: it is at version ";
        return Conflict.changed(since + version);
    }
}
