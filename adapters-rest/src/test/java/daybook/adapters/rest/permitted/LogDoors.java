package daybook.adapters.rest.permitted;

import daybook.adapters.rest.Client;
import daybook.application.access.ActingRole;
import daybook.application.access.Operation;
import java.util.List;

/** The operations on the access log. */
final class LogDoors {

    private static final String LOG = "/v1/access-log";

    private LogDoors() {}

    static List<Door> all() {
        return List.of(
                Door.open(Operation.READ_LOG, (who, site) -> who.get(LOG)),
                Door.open(Operation.VERIFY_LOG, (who, site) -> who.get(LOG + "/verification")),
                Door.open(Operation.SIGN_CHECKPOINT, (who, site) -> who.get(LOG + "/checkpoint")),
                Door.naming(
                                Operation.PROVE_INCLUSION,
                                (who, site) -> who.get(LOG + "/entries/" + site.named() + "/proof"))
                        .after(LogDoors::signed));
    }

    private static Site signed(Premises premises, Site site) {
        Client auditor = premises.as(ActingRole.AUDITOR, "A.4");
        String entry = auditor.get(LOG + "?limit=1")
                .json()
                .get("entries")
                .get(0)
                .get("entry")
                .get("id")
                .asText();
        auditor.get(LOG + "/checkpoint");
        return site.naming(entry);
    }
}
