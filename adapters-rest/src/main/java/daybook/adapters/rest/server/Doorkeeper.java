package daybook.adapters.rest.server;

import daybook.adapters.rest.access.Caller;
import daybook.adapters.rest.access.Tokens;
import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.problem.ProblemKind;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Route;
import daybook.application.access.Acting;
import daybook.application.port.in.EnterRefusal.Why;
import java.io.IOException;
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
    private final Attempts attempts;

    Doorkeeper(Tokens tokens, RateLimit limit, boolean needsPurpose, Attempts attempts) {
        this.tokens = tokens;
        this.limit = limit;
        this.needsPurpose = needsPurpose;
        this.attempts = attempts;
    }

    /** What is answered inside. */
    @FunctionalInterface
    interface Inside {

        /** Answers whoever acts; nobody where nobody needs to be known. */
        Answer answer(Optional<Acting> who) throws IOException;
    }

    /**
     * Lets somebody in and answers them. What a known person is refused before any act begins is entered first.
     *
     * @param header the headers of the request, by their names
     * @throws Problem if they may not come in, or are refused inside
     */
    Answer letIn(Route.Admission admission, UnaryOperator<String> header, Inside inside) throws IOException {
        if (admission.scope().isEmpty()) {
            return inside.answer(Optional.empty());
        }
        Caller caller = caller(header);
        return attempts.entered(
                admission, caller, header, () -> inside.answer(Optional.of(admit(admission, caller, header))));
    }

    private Caller caller(UnaryOperator<String> header) {
        Caller caller = tokens.caller(Optional.ofNullable(header.apply("Authorization")));
        limit.take(caller.force() + "/" + caller.officer().toLowerCase(Locale.ROOT));
        return caller;
    }

    private Acting admit(Route.Admission admission, Caller caller, UnaryOperator<String> header) {
        String scope = admission.scope().orElseThrow();
        if (!caller.isGranted(scope)) {
            throw Problem.of(ProblemKind.NOT_PERMITTED, "The token needs the scope " + scope + ".")
                    .with(
                            "WWW-Authenticate",
                            "Bearer realm=\"daybook\", error=\"insufficient_scope\", scope=\"" + scope + "\"")
                    .beforeAnyAct(Why.NOT_GRANTED);
        }
        return caller.because(admission instanceof Route.Acts ? purpose(header.apply(PURPOSE)) : "");
    }

    /** Who attempts something, and why as far as they say so in words that can be kept. */
    static Acting attempting(Caller caller, UnaryOperator<String> header) {
        String given = header.apply(PURPOSE);
        return caller.because(given != null && PLAIN.matcher(given.strip()).matches() ? given.strip() : "");
    }

    private String purpose(String given) {
        String purpose = given == null ? "" : given.strip();
        if (needsPurpose && purpose.isEmpty() || !PLAIN.matcher(purpose).matches()) {
            throw Problem.at(PURPOSE, "expected why you act, in 1 to 200 plain characters")
                    .beforeAnyAct(Why.NO_PURPOSE);
        }
        return purpose;
    }
}
