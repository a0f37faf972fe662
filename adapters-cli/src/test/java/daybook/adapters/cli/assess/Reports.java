package daybook.adapters.cli.assess;

/** Reports for the tests of the command line. */
final class Reports {

    /** A share of which little is known, and an aggravated one. */
    static final String TWO_EXCHANGES = """
            {"reference": "R-2", "reportedAt": "2026-05-11T09:30:00Z", "recordedAt": "2026-05-11T15:00:00Z",
             "people": [{"id": "girl"}, {"id": "boy", "age": 15}, {"id": "other"}],
             "exchanges": [
               {"id": "1", "pictured": "girl", "requests": [{"by": ["boy"]}], "sentBy": "girl", "sentTo": ["boy"]},
               {"id": "second", "pictured": "girl", "sentBy": "boy", "sentTo": ["other"],
                "circumstances": [{"factor": "THREAT_TO_SHARE", "answer": "YES", "by": ["boy"]}]}]}
            """;

    /** A child of 16 who was asked, and nothing was taken or sent. */
    static final String ASKED_AT_SIXTEEN = """
            {"reference": "R-3", "reportedAt": "2026-05-11T09:30:00Z", "recordedAt": "2026-05-11T15:00:00Z",
             "people": [{"id": "girl", "age": 16, "sex": "FEMALE"}, {"id": "boy", "age": 17, "sex": "MALE"}],
             "exchanges": [{"id": "1", "pictured": "girl", "requests": [{"by": ["boy"]}], "otherCircumstances": "NO"}]}
            """;

    private Reports() {}

    /** A sound report on one line, under that reference. */
    static String line(String reference) {
        return "{\"reference\":\"" + reference + "\",\"reportedAt\":\"2026-05-11T09:30:00Z\","
                + "\"recordedAt\":\"2026-05-11T15:00:00Z\",\"reportedBy\":\"PARENT_OR_GUARDIAN\","
                + "\"people\":[{\"id\":\"a\",\"age\":13,\"sex\":\"MALE\"},{\"id\":\"b\",\"age\":15,\"sex\":\"FEMALE\"}],"
                + "\"exchanges\":[{\"id\":\"1\",\"pictured\":\"a\",\"takenBy\":\"a\",\"requests\":[{\"by\":[\"b\"]}],"
                + "\"sentBy\":\"a\",\"sentTo\":[\"b\"],\"otherCircumstances\":\"NO\"}]}";
    }
}
