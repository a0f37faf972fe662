package daybook.adapters.rest;

/** Reports for tests. */
public final class Examples {

    private Examples() {}

    /** A girl of 15 asked a boy of 13 for a picture, and he sent it. */
    public static String report(String reference) {
        return """
                {"reference":"%s","reportedAt":"2026-05-11T09:30:00Z","recordedAt":"2026-05-11T15:00:00Z",\
                "reportedBy":"PARENT_OR_GUARDIAN","people":[{"id":"boy","age":13,"sex":"MALE","child":"CH-1"},\
                {"id":"girl","age":15,"sex":"FEMALE","child":"CH-2"}],"exchanges":[{"id":"1","pictured":"boy",\
                "takenBy":"boy","requests":[{"by":["girl"]}],"sentBy":"boy","sentTo":["girl"],"on":"2026-05-09",\
                "online":"YES","otherCircumstances":"NO"}]}""".formatted(reference);
    }
}
