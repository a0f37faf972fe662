package daybook.adapters.cli.interview;

import daybook.application.port.in.AssessIncident;
import daybook.application.port.in.Assessment;
import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.RefusedReport;
import daybook.application.port.in.RequestReport;
import java.util.List;
import java.util.stream.Collectors;

/** Has the report so far decided, and refuses an answer that the report cannot take. */
record Deciding(AssessIncident assess, Days days) {

    /** The decision on what can be decided already. */
    Assessment on(State state) {
        return assess.assess(Decidable.of(state.report()));
    }

    /**
     * Checks an answer before it counts.
     *
     * @throws Misunderstood with what the report expects
     */
    void check(State state) throws Misunderstood {
        try {
            assess.assess(Decidable.of(tried(state)));
        } catch (RefusedReport refused) {
            throw new Misunderstood(refused.refusals().stream()
                    .map(it -> it.message().replaceFirst("^expected ", ""))
                    .distinct()
                    .collect(Collectors.joining("; ")));
        }
    }

    /** Before there is an exchange, what is known is tried in one in which everybody takes part. */
    private IncidentReport tried(State state) {
        if (state.report().exchanges() != null) {
            return state.report();
        }
        State named = state.with(report -> {
            report.reference = report.reference == null ? "trial" : report.reference;
            report.reportedAt = report.reportedAt == null ? days.now() : report.reportedAt;
            if (state.report().people() == null) {
                report.person("trial");
            }
        });
        List<String> people = Named.ids(named);
        return named.with(report -> report.exchange(first -> {
                    first.pictured = people.get(0);
                    first.requests = people.size() == 1
                            ? List.of()
                            : List.of(new RequestReport(people.subList(1, people.size())));
                }))
                .report();
    }
}
