package daybook.adapters.rest.log;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.problem.ProblemKind;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.Media;
import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import daybook.application.access.Operation;
import daybook.application.json.LogJson;
import daybook.application.port.in.EnterRefusal.Why;
import daybook.application.port.in.ProveInclusion;
import daybook.application.port.in.SignCheckpoint;
import daybook.application.port.in.VerifyLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** What the access log is held to: signed checkpoints, proofs of single entries, and a check of the whole. */
public final class LogProofs implements Resource {

    private static final String NOTE = "text/plain";
    private static final Pattern ENTRY = Pattern.compile("[!-~]{1,64}");

    private final ProveInclusion prove;
    private final SignCheckpoint sign;
    private final VerifyLog verify;

    /** Over these ports. */
    public LogProofs(ProveInclusion prove, SignCheckpoint sign, VerifyLog verify) {
        this.prove = prove;
        this.sign = sign;
        this.verify = verify;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.acting("GET", "/v1/access-log/entries/{id}/proof", Operation.PROVE_INCLUSION, this::prove),
                Route.acting("GET", "/v1/access-log/checkpoint", Operation.SIGN_CHECKPOINT, this::sign)
                        .in(Media.writing(NOTE)),
                Route.acting("GET", "/v1/access-log/verification", Operation.VERIFY_LOG, this::verify));
    }

    private Answer prove(Call call) throws IOException {
        String entry = call.inPath("id");
        if (!ENTRY.matcher(entry).matches()) {
            throw none().beforeAnyAct(Why.NOTHING_THERE);
        }
        return Answer.json(LogJson.proof(prove.prove(call.who(), entry).orElseThrow(LogProofs::none)));
    }

    private static Problem none() {
        return Problem.of(ProblemKind.NOT_FOUND, "Your force has no entry with that id.");
    }

    private Answer sign(Call call) {
        byte[] note = sign.sign(call.who()).text().getBytes(StandardCharsets.UTF_8);
        return Answer.of(NOTE + "; charset=utf-8", out -> out.write(note));
    }

    /** Against the checkpoints that the store keeps; those kept elsewhere are checked where they are. */
    private Answer verify(Call call) throws IOException {
        return Answer.json(LogJson.verification(verify.verify(call.who(), List.of())));
    }
}
