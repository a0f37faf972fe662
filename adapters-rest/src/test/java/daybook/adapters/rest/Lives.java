package daybook.adapters.rest;

import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.domain.outcome.CancellationGround;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** What is done to records in tests, over HTTP. A record has a crime of whoever asked, and one of whoever sent. */
public final class Lives {

    /** With all on the record that outcome 22 takes. */
    public static final String WITH_22 = """
            {"outcome":"22","onRecord":["PARENT_OR_GUARDIAN_INFORMED","SAYS_WHETHER_A_SUSPECT_WAS_NAMED",\
            "ACTIVITY_DESCRIBED","ACTIVITY_AGREED","ACTIVITY_COMPLETED","WHY_NO_FURTHER_ACTION",\
            "WHY_NO_FORMAL_DISPOSAL","SUSPECTS_TOLD"]}""";

    /** Why, and nothing else. */
    public static final String WHY = "{\"why\":\"as the new facts show\"}";

    /** A departure that makes the boy who sent a witness. */
    public static final String MAKING_A_WITNESS = making("WITNESS");

    /** A departure that makes him a suspect, who is 13. */
    public static final String MAKING_A_SUSPECT = making("SUSPECT");

    private static final int OVERDUE_SINCE_LONG = 2021;

    private Lives() {}

    /** A report of yesterday, so that nobody in it comes of age while the test runs. */
    public static String report(String reference) {
        LocalDate yesterday = LocalDate.now(Clock.systemUTC()).minusDays(1);
        return on(yesterday, Examples.report(reference));
    }

    /** A report so old that whoever asked has come of age, and the record is overdue for review. */
    public static String oldReport(String reference) {
        return on(LocalDate.of(OVERDUE_SINCE_LONG, 5, 11), Examples.report(reference));
    }

    /** The same report, where the girl is younger. */
    public static String younger(String report) {
        return report.replace("\"age\":15", "\"age\":14");
    }

    /** A cancellation with all on the record that the ground takes. */
    public static String cancellation(CancellationGround ground) {
        String conditions = ground.conditions().stream()
                .map(it -> "\"" + it.name() + "\"")
                .collect(Collectors.joining(",", "[", "]"));
        return "{\"ground\":\"" + ground.code() + "\",\"onRecord\":" + conditions + ",\"why\":\"recorded twice\"}";
    }

    /** Records it. */
    public static Reply recorded(Client recorder, String report) {
        return done(recorder.with("Idempotency-Key", "a-key").post("/v1/incidents", report));
    }

    /** Closes the crime of that number on it. */
    public static Reply closed(Client who, Reply record, int crime) {
        return done(seeing(record, who).put(crime(record, crime) + "/outcome", WITH_22));
    }

    /** Proposes to cancel the crime of whoever sent. */
    public static Reply cancellationProposed(Client who, Reply record) {
        return done(seeing(record, who)
                .post(crime(record, 2) + "/cancellation", cancellation(CancellationGround.DUPLICATE)));
    }

    /** Says yes, as the second person, to the first proposal on it. */
    public static Reply approved(Client who, Reply record) {
        return done(seeing(record, who).post("/v1/approvals/" + id(record) + ".P1", "{\"approve\":true}"));
    }

    /** Asks to hand it out to the youth court. */
    public static Reply disclosureProposed(Client who, Reply record) {
        String body = "{\"incident\":\"" + id(record) + "\",\"recipient\":\"Youth court\",\"why\":\"as ordered\"}";
        return done(seeing(record, who).post("/v1/disclosures", body));
    }

    /** The same, having seen that version of a record. */
    public static Client seeing(Reply record, Client who) {
        return who.with("If-Match", record.header("ETag"));
    }

    /** The id of a record. */
    public static String id(Reply record) {
        return record.json().get("id").asText();
    }

    /** The path of a record. */
    public static String path(Reply record) {
        return "/v1/incidents/" + id(record);
    }

    /** The path of the crime of that number on it. */
    public static String crime(Reply record, int crime) {
        return "/v1/crimes/" + id(record) + "." + crime;
    }

    private static Reply done(Reply reply) {
        assertTrue(reply.status() < 300, reply.body());
        return reply;
    }

    private static String making(String role) {
        return "{\"roles\":[{\"person\":\"boy\",\"role\":\"" + role + "\"}],\"why\":\"the registrar decided so\"}";
    }

    private static String on(LocalDate day, String report) {
        return report.replace("2026-05-11", day.toString())
                .replace("2026-05-09", day.minusDays(2).toString());
    }
}
