package daybook.adapters.rest.permitted;

import static daybook.adapters.rest.Lives.MAKING_A_SUSPECT;
import static daybook.adapters.rest.Lives.MAKING_A_WITNESS;
import static daybook.adapters.rest.Lives.WHY;
import static daybook.adapters.rest.Lives.WITH_22;
import static daybook.adapters.rest.Lives.approved;
import static daybook.adapters.rest.Lives.cancellation;
import static daybook.adapters.rest.Lives.cancellationProposed;
import static daybook.adapters.rest.Lives.crime;
import static daybook.adapters.rest.Lives.disclosureProposed;
import static daybook.adapters.rest.Lives.id;
import static daybook.adapters.rest.Lives.path;
import static daybook.adapters.rest.Lives.report;
import static daybook.adapters.rest.Lives.younger;

import daybook.adapters.rest.Client;
import daybook.adapters.rest.Reply;
import daybook.application.access.ActingRole;
import daybook.application.access.Operation;
import daybook.application.access.RecordState;
import daybook.application.port.in.MergeChildren;
import daybook.domain.outcome.CancellationGround;
import java.util.List;

/** The operations on records, on what is proposed, and on what happened. */
final class RecordDoors {

    private RecordDoors() {}

    static List<Door> all() {
        return List.of(
                Door.open(
                        Operation.RECORD_INCIDENT,
                        (who, site) ->
                                who.with("Idempotency-Key", "k").post("/v1/incidents", report(site.fresh() + "-X"))),
                Door.open(Operation.LIST_INCIDENTS, (who, site) -> who.get("/v1/incidents?limit=200")),
                Door.open(Operation.LIST_DUE, (who, site) -> who.get("/v1/reviews?limit=200")),
                Door.open(Operation.FOLLOW_EVENTS, (who, site) -> who.get("/v1/events?limit=500")),
                Door.naming(Operation.FIND_INCIDENT, (who, site) -> who.get(path(site.record()))),
                Door.naming(Operation.REVISE_INCIDENT, (who, site) -> revised(who, site, "")),
                Door.naming(Operation.PLAN_REVISION, (who, site) -> revised(who, site, "?dryRun=true")),
                Door.naming(
                        Operation.CLOSE_CRIME,
                        (who, site) -> site.seenBy(who).put(crime(site.record(), 2) + "/outcome", WITH_22)),
                Door.naming(Operation.REOPEN_CRIME, (who, site) -> onCrime(who, site, 1, "/reopening", WHY)),
                Door.naming(
                        Operation.CANCEL_CRIME,
                        (who, site) ->
                                onCrime(who, site, 2, "/cancellation", cancellation(CancellationGround.DUPLICATE))),
                Door.naming(
                        Operation.DEPART_FROM_DECISION,
                        (who, site) -> onCrime(who, site, 2, "/departure", MAKING_A_WITNESS)),
                Door.naming(
                        Operation.MAKE_SUSPECT, (who, site) -> onCrime(who, site, 2, "/departure", MAKING_A_SUSPECT)),
                Door.open(Operation.LIST_APPROVALS, (who, site) -> who.get("/v1/approvals?limit=200"))
                        .after(RecordDoors::proposed),
                Door.naming(
                                Operation.READ_APPROVAL,
                                (who, site) -> who.get("/v1/approvals/" + id(site.record()) + ".P1"))
                        .after(RecordDoors::proposed),
                Door.naming(Operation.APPROVE_PROPOSAL, (who, site) -> answered(who, site, "{\"approve\":true}"))
                        .after(RecordDoors::proposed),
                Door.naming(
                                Operation.DECLINE_PROPOSAL,
                                (who, site) -> answered(who, site, "{\"approve\":false,\"why\":\"they are two\"}"))
                        .after(RecordDoors::proposed),
                Door.naming(
                                Operation.DECIDE_ON_CHILDREN,
                                (who, site) -> who.post("/v1/approvals/" + site.named(), "{\"approve\":true}"))
                        .after(RecordDoors::mergeProposed),
                Door.naming(Operation.PROPOSE_DISCLOSURE, (who, site) -> disclosure(who, site, "\"why\":\"ordered\"")),
                Door.naming(Operation.DISCLOSE_RECORD, (who, site) -> disclosure(who, site, "\"proposal\":\"P1\""))
                        .after(RecordDoors::granted),
                Door.naming(
                        Operation.DECIDE_REVIEW,
                        (who, site) -> site.seenBy(who)
                                .post(
                                        "/v1/reviews/" + id(site.record()),
                                        "{\"decision\":\"KEEP\",\"why\":\"at risk\"}")),
                Door.naming(
                        Operation.PROPOSE_ERASURE,
                        (who, site) -> erasure(who, site, "\"why\":\"its purpose is served\"")),
                Door.naming(Operation.ERASE_RECORD, (who, site) -> erasure(who, site, "\"proposal\":\"P1\""))
                        .after(RecordDoors::erasureProposed));
    }

    private static Reply erasure(Client who, Site site, String more) {
        return site.seenBy(who).post("/v1/reviews/" + id(site.record()), "{\"decision\":\"ERASE\"," + more + "}");
    }

    private static Site erasureProposed(Premises premises, Site site) {
        return site.record(
                erasure(premises.as(ActingRole.REVIEWER, "PS.2"), site, "\"why\":\"its purpose is served\""));
    }

    private static Reply revised(Client who, Site site, String query) {
        return site.seenBy(who).post(path(site.record()) + "/revisions" + query, younger(report(site.fresh())));
    }

    private static Reply onCrime(Client who, Site site, int crime, String what, String body) {
        return site.seenBy(who).post(crime(site.record(), crime) + what, body);
    }

    private static Reply answered(Client who, Site site, String body) {
        return site.seenBy(who).post("/v1/approvals/" + id(site.record()) + ".P1", body);
    }

    private static Reply disclosure(Client who, Site site, String more) {
        String body = "{\"incident\":\"" + id(site.record()) + "\",\"recipient\":\"Youth court\"," + more + "}";
        return site.seenBy(who).post("/v1/disclosures", body);
    }

    private static Site proposed(Premises premises, Site site) {
        return locked(site)
                ? site
                : site.record(cancellationProposed(premises.as(ActingRole.RECORDER, "PC.1"), site.record()));
    }

    private static Site granted(Premises premises, Site site) {
        if (locked(site)) {
            return site;
        }
        Reply asked = disclosureProposed(premises.as(ActingRole.REVIEWER, "PS.2"), site.record());
        return site.record(approved(premises.as(ActingRole.REGISTRAR, "FCR.3"), asked));
    }

    private static Site mergeProposed(Premises premises, Site site) {
        MergeChildren merge = premises.get(MergeChildren.class);
        return site.naming(
                merge.merge(premises.acting(ActingRole.REGISTRAR, "FCR.3"), site.fresh() + "-A", site.fresh() + "-B")
                        .id());
    }

    /** On a record that is overdue nothing is proposed any more; nor does anybody get as far as to answer it. */
    private static boolean locked(Site site) {
        return site.state() == RecordState.OVERDUE;
    }
}
