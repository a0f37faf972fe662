package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.ExportNational;
import daybook.application.port.in.IdentityReport;
import daybook.application.port.in.NationalNotice;
import daybook.application.port.out.IncidentRegister.Records;
import daybook.application.port.out.OutgoingNotice;
import java.util.List;
import java.util.Optional;

/** Reads the outbox, and who each child in it is. */
public final class ExportNationalService implements ExportNational {

    private final Acts acts;
    private final IdentityVault vault;

    public ExportNationalService(Acts acts, IdentityVault vault) {
        this.acts = acts;
        this.vault = vault;
    }

    @Override
    public List<NationalNotice> export(Acting who, String recipient, int limit) {
        return acts.disclosing(recipient, who, Operation.EXPORT_NATIONAL, (access, records) -> {
            Permissions.require(who, Operation.EXPORT_NATIONAL, RecordState.NONE);
            return records.outbox().waiting(limit).stream()
                    .map(it -> told(who, records, it))
                    .toList();
        });
    }

    private NationalNotice told(Acting who, Records records, OutgoingNotice notice) {
        Optional<IdentityReport> identity = records.children()
                .identity(notice.child())
                .flatMap(it -> vault.open(who.force(), it, records.markKeys()))
                .map(ReadIdentity::reported);
        return new NationalNotice(
                notice.id(), who.force().code(), notice.child(), notice.reportedOn(), notice.withdrawn(), identity);
    }
}
