package daybook.adapters.rest.permitted;

import static daybook.adapters.rest.Examples.report;

import daybook.adapters.rest.Client;
import daybook.application.access.ActingRole;
import daybook.application.access.Operation;
import daybook.application.port.in.DecideOnChildren;
import daybook.application.port.in.MergeChildren;
import java.util.List;

/** The operations on children across records, and on what the national database is told. */
final class ChildDoors {

    private static final String IDENTITY = "{\"givenNames\":[\"Ann\"],\"familyNames\":[\"Other\"]}";

    private ChildDoors() {}

    static List<Door> all() {
        return List.of(
                Door.naming(Operation.REVIEW_CHILD, (who, site) -> who.get(path(site)))
                        .after((premises, site) -> site.naming(id(premises, "CH-1"))),
                Door.naming(Operation.PROPOSE_SAME_CHILD, (who, site) -> who.get(path(site) + "/same-child"))
                        .after(ChildDoors::child),
                Door.naming(Operation.ASK_NATIONAL, (who, site) -> who.get(path(site) + "/who-else"))
                        .after(ChildDoors::registered),
                Door.naming(
                                Operation.REGISTER_CHILD_IDENTITY,
                                (who, site) -> who.with("If-None-Match", "*").post(path(site) + "/identity", IDENTITY))
                        .after(ChildDoors::onRecord),
                Door.naming(Operation.ERASE_CHILD, (who, site) -> who.post(path(site) + "/erasure", "{}"))
                        .after(ChildDoors::child),
                Door.naming(Operation.MERGE_CHILDREN, (who, site) -> who.post("/v1/children/merges", site.named()))
                        .after(ChildDoors::pair),
                Door.naming(Operation.SPLIT_CHILDREN, (who, site) -> who.post("/v1/children/splits", site.named()))
                        .after(ChildDoors::merged),
                Door.open(Operation.EXPORT_NATIONAL, (who, site) -> who.get("/v1/national/outbox?to=PND")),
                Door.open(
                        Operation.CONFIRM_NATIONAL,
                        (who, site) -> who.post("/v1/national/confirmations", "{\"ids\":[\"never-there\"]}")));
    }

    private static String path(Site site) {
        return "/v1/children/" + site.named();
    }

    private static String one(Site site) {
        return site.fresh() + "-A";
    }

    private static String other(Site site) {
        return site.fresh() + "-B";
    }

    private static String id(Premises premises, String child) {
        return premises.as(ActingRole.RECORDER, "PC.1")
                .post("/v1/children/lookups", "{\"child\":\"" + child + "\"}")
                .json()
                .get("id")
                .asText();
    }

    private static Site child(Premises premises, Site site) {
        return site.naming(id(premises, one(site)));
    }

    private static Site onRecord(Premises premises, Site site) {
        premises.as(ActingRole.RECORDER, "PC.1")
                .with("Idempotency-Key", "k")
                .post("/v1/incidents", report(one(site)).replace("CH-1", one(site)));
        return child(premises, site);
    }

    private static Site registered(Premises premises, Site site) {
        Site named = onRecord(premises, site);
        Client recorder = premises.as(ActingRole.RECORDER, "PC.1");
        recorder.with("If-None-Match", "*").post(path(named) + "/identity", IDENTITY);
        return named;
    }

    private static Site pair(Premises premises, Site site) {
        return site.naming(
                "{\"children\":[\"" + id(premises, one(site)) + "\",\"" + id(premises, other(site)) + "\"]}");
    }

    private static Site merged(Premises premises, Site site) {
        String proposal = premises.get(MergeChildren.class)
                .merge(premises.acting(ActingRole.REVIEWER, "PS.2"), one(site), other(site))
                .id();
        premises.get(DecideOnChildren.class).decide(premises.acting(ActingRole.REGISTRAR, "FCR.3"), proposal, true);
        return pair(premises, site);
    }
}
