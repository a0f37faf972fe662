package daybook.adapters.rest.route;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.problem.ProblemKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which version of a record whoever asks has seen. Source: RFC 9110 section 13, RFC 6585 section 3. */
public final class Versions {

    private static final Pattern TAG = Pattern.compile("\"([1-9][0-9]{0,8})\"");

    private Versions() {}

    /**
     * The version that a change is for.
     *
     * @throws Problem if the request does not say, or names anything but one strong tag of a version
     */
    public static int seen(Call call) {
        String given = call.header("If-Match")
                .orElseThrow(() -> Problem.of(
                        ProblemKind.UNCONDITIONAL, "Send If-Match with the ETag of what you saw, as \"3\"."));
        Matcher tag = TAG.matcher(given.strip());
        if (!tag.matches()) {
            throw Problem.at("If-Match", "expected the ETag of what was seen, as \"3\"");
        }
        return Integer.parseInt(tag.group(1));
    }

    /**
     * The version that a change is for where there may be none yet, which {@code If-None-Match: *} says and 0 stands for.
     *
     * @throws Problem if the request says neither, or both, or names anything but one strong tag of a version
     */
    public static int seenOrNone(Call call) {
        Optional<String> none = call.header("If-None-Match").map(String::strip);
        if (none.isPresent()) {
            if (!none.get().equals("*") || call.header("If-Match").isPresent()) {
                throw Problem.at("If-None-Match", "expected * alone, for what is not there yet");
            }
            return 0;
        }
        if (call.header("If-Match").isEmpty()) {
            throw Problem.of(
                    ProblemKind.UNCONDITIONAL,
                    "Send If-Match with the version that you saw, as \"3\", or If-None-Match: * for the first.");
        }
        return seen(call);
    }

    /** Whether whoever asks has this already. */
    public static boolean isKnown(Optional<String> ifNoneMatch, String tag) {
        return ifNoneMatch.stream()
                .flatMap(it -> Arrays.stream(it.split(",")))
                .map(String::strip)
                .map(it -> it.startsWith("W/") ? it.substring(2) : it)
                .anyMatch(it -> it.equals("*") || it.equals(tag));
    }
}
