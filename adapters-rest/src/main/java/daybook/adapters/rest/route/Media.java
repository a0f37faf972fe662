package daybook.adapters.rest.route;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.problem.ProblemKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The forms in which a route reads and writes. Source: RFC 9110 sections 8.3 and 12.5.1.
 *
 * @param reads the media types of bodies
 * @param writes the media types of answers
 */
public record Media(List<String> reads, List<String> writes) {

    /** JSON both ways, as nearly everywhere. */
    public static final Media JSON = new Media(List.of(Answer.JSON), List.of(Answer.JSON));

    /** One value to a line. */
    public static final String NDJSON = "application/x-ndjson";

    /** Copies the lists. */
    public Media {
        reads = List.copyOf(reads);
        writes = List.copyOf(writes);
    }

    /** Answers of that type alone. */
    public static Media writing(String type) {
        return new Media(List.of(Answer.JSON), List.of(type));
    }

    /**
     * Refuses a body of another form.
     *
     * @param given the content type that was sent, if any
     */
    public void checkBody(Optional<String> given) {
        String type = given.map(Media::bare).orElse("");
        if (!reads.contains(type) || !isUtf8(given.orElse(""))) {
            throw Problem.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE, "Send " + String.join(" or ", reads) + " in UTF-8.")
                    .with("Accept", String.join(", ", reads));
        }
    }

    /**
     * Refuses whoever accepts no form of what is written.
     *
     * @param accepted what they accept; nothing said is everything
     */
    public void checkAnswer(Optional<String> accepted) {
        boolean fine = accepted.isEmpty()
                || accepted.get().isBlank()
                || Arrays.stream(accepted.get().split(","))
                        .filter(it -> !it.matches(".*;\\s*q=0(\\.0*)?\\s*"))
                        .map(Media::bare)
                        .anyMatch(this::isWritten);
        if (!fine) {
            throw Problem.of(ProblemKind.NOT_ACCEPTABLE, "It is written as " + String.join(" or ", writes) + ".");
        }
    }

    /** The type that a header names, without its parameters. */
    public static String bare(String header) {
        int end = header.indexOf(';');
        return (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private boolean isWritten(String range) {
        return range.equals("*/*")
                || writes.stream()
                        .anyMatch(it -> it.equals(range) || range.equals(it.substring(0, it.indexOf('/')) + "/*"));
    }

    private static boolean isUtf8(String header) {
        String all = header.toLowerCase(Locale.ROOT).replaceAll("[\\s\"]", "");
        return !all.contains(";charset=")
                || all.endsWith(";charset=utf-8") && all.indexOf(";charset=") == all.lastIndexOf(";charset=");
    }
}
