package daybook.application.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.port.in.IncidentReport;
import daybook.application.port.in.RefusedReport;
import daybook.application.service.Intake;
import daybook.application.service.ShapeCheck;
import daybook.domain.incident.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The constraints on the request and the domain must refuse the same: neither may know a bound the other does not. */
class ShapeAgreementTest {

    private static final int REPORTS = 20_000;

    private final Intake domain = new Intake(Clock.systemUTC(), ShapeCheck.NONE);

    @Test
    void the_domain_refuses_exactly_what_the_constraints_refuse() {
        Walk walk = walk(REPORTS, new ValidatedShape());

        assertEquals(List.of(), walk.disagreements());
        assertTrue(walk.taken() > 1_000 && walk.refused() > 10_000, walk::toString);
        assertEquals(ReportsOutOfShape.PLACES, walk.places());
    }

    @Test
    void a_bound_that_only_the_domain_knows_is_found() {
        ShapeCheck forgetful = report -> without("people[]", "age", new ValidatedShape().of(report));

        assertFalse(walk(2_000, forgetful).disagreements().isEmpty());
    }

    @Test
    void a_bound_that_only_the_constraints_know_is_found() {
        ShapeCheck strict = report -> {
            List<Refusal> more = new ArrayList<>(new ValidatedShape().of(report));
            if (report.reference() != null && report.reference().length() > 20) {
                more.add(new Refusal("reference", "expected something shorter"));
            }
            return more;
        };

        assertFalse(walk(2_000, strict).disagreements().isEmpty());
    }

    @Test
    void what_is_refused_is_explained_in_the_words_of_its_constraint() {
        Intake explaining = new Intake(Clock.systemUTC(), new ValidatedShape());
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            IncidentReport report = ReportsOutOfShape.next(random);
            Set<String> words = new ValidatedShape()
                    .of(report).stream().map(Refusal::toString).collect(Collectors.toSet());

            Set<String> said =
                    refusals(explaining, report).stream().map(Refusal::toString).collect(Collectors.toSet());

            assertTrue(said.containsAll(words), () -> words + " but said " + said);
        }
    }

    private Walk walk(int reports, ShapeCheck constraints) {
        Random random = new Random(20260511);
        List<String> disagreements = new ArrayList<>();
        Set<String> places = new TreeSet<>();
        int taken = 0;
        for (int i = 0; i < reports; i++) {
            IncidentReport report = ReportsOutOfShape.next(random);
            Set<String> broken = places(constraints.of(report));
            Set<String> refused = places(refusals(domain, report));
            broken.forEach(place -> places.add(place.replaceAll("\\[\\d+]", "[]")));
            taken += refused.isEmpty() ? 1 : 0;
            boolean cutShort = refused.size() == RefusedReport.MOST;
            if (!cutShort && !refused.containsAll(broken) || broken.isEmpty() && !refused.isEmpty()) {
                disagreements.add("report " + i + ": constraints at " + broken + ", domain at " + refused);
            }
        }
        return new Walk(taken, reports - taken, disagreements, places);
    }

    private static List<Refusal> refusals(Intake intake, IncidentReport report) {
        try {
            intake.toIncident(report);
            return List.of();
        } catch (RefusedReport refused) {
            return refused.refusals();
        }
    }

    private static Set<String> places(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::at).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Refusal> without(String owner, String property, List<Refusal> refusals) {
        return refusals.stream()
                .filter(refusal -> !refusal.at().replaceAll("\\[\\d+]", "[]").equals(owner + "." + property))
                .toList();
    }

    private record Walk(int taken, int refused, List<String> disagreements, Set<String> places) {}
}
