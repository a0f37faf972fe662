package daybook.adapters.rest.server;

import daybook.adapters.rest.access.Caller;
import daybook.adapters.rest.access.Tokens;
import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.problem.ProblemKind;
import daybook.adapters.rest.route.Route;
import daybook.application.access.Acting;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Lets in whoever may ask, and knows who acts then and why. */
final class Doorkeeper {

    /** The header that says why somebody acts. */
    static final String PURPOSE = "Daybook-Purpose";

    private static final Pattern PLAIN = Pattern.compile("[ -~]{0," + Acting.LONGEST_REASON + "}");

    private final Tokens tokens;
    private final RateLimit limit;
    private final boolean needsPurpose;

    Doorkeeper(Tokens tokens, RateLimit limit, boolean needsPurpose) {
        this.tokens = tokens;
        this.limit = limit;
        this.needsPurpose = needsPurpose;
    }

    /**
     * Lets somebody in.
     *
     * @param header the headers of the request, by their names
     * @return who acts; empty where nobody needs to be known
     * @throws Problem if they may not come in
     */
    Optional<Acting> admit(Route.Admission admission, UnaryOperator<String> header) {
        Optional<String> scope = admission.scope();
        if (scope.isEmpty()) {
            return Optional.empty();
        }
        Caller caller = tokens.caller(Optional.ofNullable(header.apply("Authorization")));
        limit.take(caller.force() + "/" + caller.officer().toLowerCase(Locale.ROOT));
        if (!caller.isGranted(scope.get())) {
            throw Problem.of(ProblemKind.NOT_PERMITTED, "The token needs the scope " + scope.get() + ".")
                    .with(
                            "WWW-Authenticate",
                            "Bearer realm=\"daybook\", error=\"insufficient_scope\", scope=\"" + scope.get() + "\"");
        }
        String purpose = admission instanceof Route.Acts ? purpose(header.apply(PURPOSE)) : "";
        return Optional.of(caller.because(purpose));
    }

    private String purpose(String given) {
        String purpose = given == null ? "" : given.strip();
        if (needsPurpose && purpose.isEmpty() || !PLAIN.matcher(purpose).matches()) {
            throw Problem.at(PURPOSE, "expected why you act, in 1 to 200 plain characters");
        }
        return purpose;
    }
}
