package daybook.adapters.rest.route;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.problem.ProblemKind;
import java.util.Arrays;
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

    /** Whether whoever asks has this already. */
    public static boolean isKnown(Call call, String tag) {
        return call.header("If-None-Match").stream()
                .flatMap(it -> Arrays.stream(it.split(",")))
                .map(String::strip)
                .map(it -> it.startsWith("W/") ? it.substring(2) : it)
                .anyMatch(it -> it.equals("*") || it.equals(tag));
    }
}
