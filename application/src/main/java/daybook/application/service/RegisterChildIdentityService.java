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
        try {
            return acts.during(who, Operation.REGISTER_CHILD_IDENTITY, (access, records) -> {
                Permissions.require(who, Operation.REGISTER_CHILD_IDENTITY, RecordState.NONE);
                if (identity.born().stream().anyMatch(RecordShelf.today(access.at())::isBefore)) {
                    throw RefusedReport.at("dateOfBirth", "expected a day that has come");
                }
                return registered(who, reference, seen, identity, records);
            });
        } catch (AlreadyDone before) {
            return before.version();
        }
    }

    /** The version at which it is kept now. */
    private int registered(Acting who, String child, int seen, Identity identity, Records records) {
        // Whoever registers and whoever erases wait for each other.
        if (records.notices(Set.of(child)).isEmpty()) {
            throw Conflict.none("no record of this force names a child under that reference");
        }
        int version = records.children().identityVersion(child);
        if (version == seen) {
            records.directory().enter(contact.of(who.force()));
            keep(who, child, version + 1, identity, records);
            return version + 1;
        }
        if (version == seen + 1 && isSaid(who, child, identity, records)) {
            throw new AlreadyDone(version);
        }
        throw changed(version, seen);
    }

    /** Only to whoever registered it is it said that it is the same: to anybody else that would say that they guessed right. */
    private boolean isSaid(Acting who, String child, Identity identity, Records records) {
        return records.children()
                .identity(child)
                .flatMap(it -> vault.registered(who.force(), it, records.markKeys()))
                .filter(it -> it.isSaid(who, identity))
                .isPresent();
    }

    private void keep(Acting who, String child, int version, Identity identity, Records records) {
        Force force = who.force();
        Children children = records.children();
        // First, so that where they cannot be made no key of a child is made in a folder that is not this register's.
        Set<String> marks = vault.marksToKeep(force, identity, records.markKeys());
        // After an erasure nothing is sealed with the key from before it.
        if (children.identity(child).isEmpty()) {
            vault.renew(force, child);
        }
        children.keep(version, vault.seal(force, child, new Registered(identity, who.officer())), marks);
    }

    private static Conflict changed(int version, int seen) {
        String since = version > seen
                ? "somebody registered it or erased it since: it is at version "
                : "nobody registered it so often: it is at version ";
        return Conflict.changed(since + version);
    }
}
