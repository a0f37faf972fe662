package daybook.adapters.persistence.campaign;

import daybook.application.json.WireJson;
import daybook.application.port.in.IncidentReport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Reports made from a seed and a number: the same ones in every process, so that each can be submitted again.
 *
 * @param seed what they are made from
 * @param children how many children they are about, two each
 */
record Submissions(long seed, int children) {

    /** So few children that those who write keep meeting on the same ones. */
    private static final int CROWDED = 40;

    private static final int YOUNGEST = 11;
    private static final int AGES = 7;
    private static final List<String> CIRCUMSTANCES = List.of(
            "\"otherCircumstances\": \"NO\"",
            "\"circumstances\": [{\"factor\": \"COERCED\", \"answer\": \"YES\", \"by\": [\"boy\"]}]",
            "\"circumstances\": [{\"factor\": \"COERCED\", \"answer\": \"NO\"}]");
    private static final String REPORT = """
            {"reference": "R-%d", "reportedAt": "2026-05-%02dT09:30:00Z", "recordedAt": "2026-05-%02dT10:00:00Z",
             "people": [{"id": "girl", "age": %d, "sex": "FEMALE", "child": "CH-%d"},
                        {"id": "boy", "age": %d, "sex": "MALE", "child": "CH-%d"}],
             "exchanges": [{"id": "1", "pictured": "girl", "takenBy": "girl", "requests": [{"by": ["boy"]}],
                            "sentBy": "girl", "sentTo": ["boy"], %s}]}
            """;

    Submissions(long seed) {
        this(seed, CROWDED);
    }

    IncidentReport report(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        int girl = random.nextInt(children);
        int boy = (girl + 1 + random.nextInt(children - 1)) % children;
        int day = 1 + random.nextInt(28);
        String json = REPORT.formatted(
                number,
                day,
                day,
                YOUNGEST + random.nextInt(AGES),
                girl,
                YOUNGEST + random.nextInt(AGES),
                boy,
                CIRCUMSTANCES.get(random.nextInt(CIRCUMSTANCES.size())));
        return new WireJson().read(json.getBytes(StandardCharsets.UTF_8));
    }

    static String reference(int number) {
        return "R-" + number;
    }
}
