package daybook.adapters.rest.guidance;

import daybook.adapters.rest.problem.Problem;
import daybook.adapters.rest.problem.ProblemKind;
import daybook.adapters.rest.route.Answer;
import daybook.adapters.rest.route.Call;
import daybook.adapters.rest.route.Queries;
import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import daybook.application.json.GuidanceJson;
import daybook.application.json.OffenceJson;
import daybook.application.json.OutcomeJson;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.Wording;
import daybook.domain.outcome.CancellationGround;
import daybook.domain.outcome.Outcome;
import daybook.domain.recording.Offence;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Sources, rules, this project's own decisions, offences and outcomes, to be looked up. It is about nobody. */
public final class Guidance implements Resource {

    private static final String SCOPE = "guidance";

    private final GuidanceJson guidance;
    private final OutcomeJson outcomes;

    /** As it holds for a force with those settings. */
    public Guidance(ForceSettings settings) {
        guidance = new GuidanceJson(settings, Wording.english());
        outcomes = new OutcomeJson(settings.unnamedSuspect(), Wording.english());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.signedIn("GET", "/v1/guidance", SCOPE, call -> Answer.json(guidance.line(it -> true))),
                Route.signedIn("GET", "/v1/guidance/rules/{id}", SCOPE, this::rule),
                Route.signedIn("GET", "/v1/offences", SCOPE, Guidance::offences).asking("on"),
                Route.signedIn("GET", "/v1/outcomes", SCOPE, call -> outcomes()));
    }

    private Answer rule(Call call) throws IOException {
        return guidance.rule(call.inPath("id"))
                .map(Answer::json)
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND, "There is no rule with that id."));
    }

    private static Answer offences(Call call) throws IOException {
        Optional<LocalDate> on = Queries.day(call, "on");
        return Answer.json(OffenceJson.line(Arrays.stream(Offence.values())
                .filter(it -> on.isEmpty() || it.inForceOn(on.get()))
                .toList()));
    }

    private Answer outcomes() throws IOException {
        return Answer.json(outcomes.line(List.of(Outcome.values()), List.of(CancellationGround.values())));
    }
}
