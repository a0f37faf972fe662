package daybook.application.service;

import daybook.application.port.in.IdentityReport;
import daybook.application.port.in.LocalIdReport;
import daybook.application.port.in.RefusedReport;
import daybook.domain.history.identity.Identity;
import daybook.domain.history.identity.LocalId;
import daybook.domain.history.identity.Postcode;
import daybook.domain.incident.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads a report of who a child is; the domain says what is wrong with it, in words without any of it. */
public final class ReadIdentity {

    private final IdentityReport report;
    private final List<Refusal> refusals = new ArrayList<>();
    private Identity identity = Identity.UNKNOWN;

    private ReadIdentity(IdentityReport report) {
        this.report = report;
    }

    /**
     * The identity that was reported.
     *
     * @throws RefusedReport if it is none, with every place at fault
     */
    public static Identity of(IdentityReport report) {
        return new ReadIdentity(report).toIdentity();
    }

    /** The same identity as it is reported. */
    public static IdentityReport reported(Identity identity) {
        return new IdentityReport(
                identity.givenNames(),
                identity.familyNames(),
                identity.born().orElse(null),
                identity.postcode().map(Postcode::value).orElse(null),
                identity.sex(),
                identity.ids().stream()
                        .map(it -> new LocalIdReport(it.kind(), it.value()))
                        .toList());
    }

    private Identity toIdentity() {
        if (report.givenNames() != null && !report.givenNames().isEmpty()) {
            read("givenNames", it -> it.given(report.givenNames().toArray(new String[0])));
        }
        if (report.familyNames() != null && !report.familyNames().isEmpty()) {
            read("familyNames", it -> it.family(report.familyNames().toArray(new String[0])));
        }
        if (report.dateOfBirth() != null) {
            read("dateOfBirth", it -> it.born(report.dateOfBirth()));
        }
        if (report.postcode() != null) {
            read("postcode", it -> it.at(new Postcode(report.postcode())));
        }
        if (report.sex() != null) {
            read("sex", it -> it.sex(report.sex()));
        }
        ids();
        if (refusals.isEmpty() && identity.equals(Identity.UNKNOWN)) {
            refusals.add(new Refusal("the identity", "expected a name, a date of birth, a postcode or a number"));
        }
        if (!refusals.isEmpty()) {
            throw new RefusedReport(refusals);
        }
        return identity;
    }

    private void ids() {
        List<LocalIdReport> ids = report.ids() == null ? List.of() : report.ids();
        for (int i = 0; i < ids.size(); i++) {
            LocalIdReport id = ids.get(i);
            if (id.kind() == null || id.value() == null) {
                refusals.add(new Refusal("ids[" + i + "]", "expected a kind and a value"));
            } else {
                read("ids[" + i + "]", it -> it.under(new LocalId(id.kind(), id.value())));
            }
        }
    }

    private void read(String at, UnaryOperator<Identity> more) {
        try {
            identity = more.apply(identity);
        } catch (IllegalArgumentException refused) {
            refusals.add(new Refusal(at, "expected otherwise: " + refused.getMessage()));
        }
    }
}
