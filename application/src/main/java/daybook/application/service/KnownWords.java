package daybook.application.service;

import daybook.domain.audit.Detail;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What local words mean that can hardly mean anything else, from {@code words.psv}. */
final class KnownWords {

    private final Map<String, Map<String, Known>> kinds = new HashMap<>();

    KnownWords() {
        for (List<String> row : PsvLines.of("words.psv")) {
            Map<String, Known> kind = kinds.computeIfAbsent(row.get(0), it -> new HashMap<>());
            row.subList(2, row.size()).forEach(it -> kind.put(Fold.of(it), new Known(it, row.get(1))));
        }
    }

    /** What a word means in a column of that detail; none if that is not known. */
    Optional<Known> of(Detail detail, String word) {
        return Optional.ofNullable(kinds.getOrDefault(kind(detail), Map.of()).get(Fold.of(word)));
    }

    /** All of a detail, as a mapping that is read has them. */
    Map<String, String> all(Detail detail) {
        return kinds.getOrDefault(kind(detail), Map.of()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().meaning()));
    }

    private static String kind(Detail detail) {
        return switch (detail) {
            case ROLE, SEX, CATEGORY, FLAGS, OUTCOME, CANCELLATION, OFFENCE -> detail.name();
            case ONLINE,
                    VICTIM_SIDE_AWARE,
                    ACTIVITY_COMPLETED,
                    REPEATED,
                    LATE_RATIONALE,
                    DEPARTURE,
                    AGENCY,
                    OUTCOME_RATIONALE,
                    EVERY_ROW,
                    OTHER_REFERENCE -> "ANSWER";
            case AGE, NOTICES -> "NUMBER";
            case PERSON, CANCELLED_BY, INVESTIGATING_OFFICER -> "TEXT";
            case INCIDENT, CRIME -> "";
            case DATE_OF_BIRTH, HAPPENED_ON, REPORTED_ON, RECORDED_ON, OUTCOME_DAY, REPORTED_AT, RECORDED_AT -> "DAY";
        };
    }

    /**
     * A known word.
     *
     * @param spelling as our own list spells it, so that nothing of an export is repeated
     * @param meaning as a mapping says it
     */
    record Known(String spelling, String meaning) {}
}
