package daybook.application.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.application.port.in.Departure;
import daybook.application.port.in.ProposedClosure;
import daybook.application.port.in.RefusedReport;
import daybook.domain.incident.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainJsonTest {

    private final PlainJson json = new PlainJson();

    @Test
    void what_is_left_out_is_left_out() {
        assertEquals(new ProposedClosure("22", null, null, null, null), closure("{\"outcome\":\"22\"}"));
        assertEquals(new ProposedClosure(null, null, null, List.of(), null), closure("{\"onRecord\":[]}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"outcome\":null}|outcome",
                "{\"day\":null}|day",
                "{\"onRecord\":null}|onRecord",
                "{\"onRecord\":[null]}|onRecord[0]",
                "{\"onRecord\":[\"ACTIVITY_AGREED\",null]}|onRecord[1]",
                "null|body"
            })
    void a_null_says_nothing_and_is_refused_where_it_stands(String document, String at) {
        assertEquals(at, refused(document, ProposedClosure.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+10000-01-01",
                "+999999999-12-31",
                "-0001-01-01",
                "2026-02-30",
                "2026-1-1",
                "20260101",
                "soon",
                ""
            })
    void a_day_is_one_of_a_year_of_four_digits(String day) {
        assertEquals("day", refused("{\"day\":\"" + day + "\"}", ProposedClosure.class));
        assertEquals(Optional.empty(), PlainJson.day(day));
    }

    @Test
    void a_null_deeper_down_is_refused_too() {
        assertEquals(
                "roles[1].person", refused("{\"roles\":[{\"person\":\"girl\"},{\"person\":null}]}", Departure.class));
    }

    @Test
    void everything_that_does_not_fit_is_said_at_once_and_nothing_of_it_is_repeated() {
        RefusedReport refused = assertThrows(
                RefusedReport.class,
                () -> closure(
                        "{\"outcome\":22,\"day\":\"soon\",\"onRecord\":[\"canary\",7],\"canary\":{\"canary\":[]},\"why\":[]}"));

        assertEquals(
                List.of("outcome", "day", "onRecord[0]", "onRecord[1]", "why", "body"),
                refused.refusals().stream().map(Refusal::at).toList());
        assertFalse(refused.getMessage().contains("canary"), refused.getMessage());
    }

    private ProposedClosure closure(String document) {
        return json.read(document.getBytes(StandardCharsets.UTF_8), ProposedClosure.class);
    }

    private String refused(String document, Class<?> shape) {
        RefusedReport refused =
                assertThrows(RefusedReport.class, () -> json.read(document.getBytes(StandardCharsets.UTF_8), shape));
        return refused.refusals().get(0).at();
    }
}
