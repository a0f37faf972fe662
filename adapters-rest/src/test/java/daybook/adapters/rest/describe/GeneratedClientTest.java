package daybook.adapters.rest.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.adapters.rest.TestServer;
import described.ApiClient;
import described.ApiException;
import described.ApiResponse;
import described.api.CrimesApi;
import described.api.IncidentsApi;
import described.model.Closure;
import described.model.IncidentRecord;
import described.model.IncidentReport;
import described.model.IncidentReportExchange;
import described.model.IncidentReportPerson;
import described.model.IncidentReportRequest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A client that was generated from the description, by a program that knows nothing else. */
class GeneratedClientTest {

    private static final String WHY = "new report from a school";
    private static final String NO_TRACE = null;

    private static TestServer server;
    private static IncidentsApi incidents;
    private static CrimesApi crimes;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        String token = server.issuer().token("recorder.1", TestServer.FORCE, "recorder");
        ApiClient client = new ApiClient();
        client.updateBaseUri("http://127.0.0.1:" + server.port());
        client.setRequestInterceptor(it -> it.header("Authorization", "Bearer " + token));
        incidents = new IncidentsApi(client);
        crimes = new CrimesApi(client);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void it_records_an_incident_closes_its_crimes_and_finds_it_closed() throws ApiException {
        ApiResponse<IncidentRecord> record = recorded("R-1");
        assertEquals(2, record.getData().getCrimes().size());

        for (int crime = 0; crime < 2; crime++) {
            record = crimes.closeCrimeWithHttpInfo(
                    record.getData().getCrimes().get(crime).getId(), tag(record), WHY, closure(), NO_TRACE);
        }

        IncidentRecord found = incidents.findIncident(record.getData().getId(), WHY, null, NO_TRACE);
        assertEquals(IncidentRecord.StateEnum.CLOSED, found.getState());
        assertEquals(record.getData(), found);
    }

    @Test
    void it_is_told_what_is_wrong() throws ApiException {
        ApiResponse<IncidentRecord> record = recorded("R-2");
        Closure nothingOnRecord = new Closure().outcome("22");

        ApiException refused = assertThrows(
                ApiException.class,
                () -> crimes.closeCrime(
                        record.getData().getCrimes().get(0).getId(), tag(record), WHY, nothingOnRecord, NO_TRACE));

        assertEquals(422, refused.getCode());
    }

    private static ApiResponse<IncidentRecord> recorded(String reference) throws ApiException {
        OffsetDateTime yesterday = OffsetDateTime.now(Clock.systemUTC()).minusDays(1);
        IncidentReport report = new IncidentReport()
                .reference(reference)
                .reportedAt(yesterday)
                .reportedBy(IncidentReport.ReportedByEnum.SCHOOL)
                .people(List.of(person("boy", 13), person("girl", 15)))
                .exchanges(List.of(new IncidentReportExchange()
                        .id("1")
                        .pictured("boy")
                        .takenBy("boy")
                        .requests(List.of(new IncidentReportRequest().by(Set.of("girl"))))
                        .sentBy("boy")
                        .sentTo(Set.of("girl"))
                        .otherCircumstances(IncidentReportExchange.OtherCircumstancesEnum.NO)));
        return incidents.recordIncidentWithHttpInfo(UUID.randomUUID().toString(), WHY, report, NO_TRACE);
    }

    private static IncidentReportPerson person(String id, int age) {
        return new IncidentReportPerson().id(id).age(age).sex(IncidentReportPerson.SexEnum.NOT_KNOWN);
    }

    private static Closure closure() {
        return new Closure()
                .outcome("22")
                .onRecord(Set.of(
                        Closure.OnRecordEnum.PARENT_OR_GUARDIAN_INFORMED,
                        Closure.OnRecordEnum.SAYS_WHETHER_A_SUSPECT_WAS_NAMED,
                        Closure.OnRecordEnum.ACTIVITY_DESCRIBED,
                        Closure.OnRecordEnum.ACTIVITY_AGREED,
                        Closure.OnRecordEnum.ACTIVITY_COMPLETED,
                        Closure.OnRecordEnum.WHY_NO_FURTHER_ACTION,
                        Closure.OnRecordEnum.WHY_NO_FORMAL_DISPOSAL,
                        Closure.OnRecordEnum.SUSPECTS_TOLD));
    }

    private static String tag(ApiResponse<IncidentRecord> record) {
        return record.getHeaders().get("etag").get(0);
    }
}
