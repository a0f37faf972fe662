package daybook.domain.audit.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.domain.audit.AuditResult;
import daybook.domain.audit.AuditRule;
import daybook.domain.audit.Detail;
import daybook.domain.audit.Finding;
import daybook.domain.audit.RecordedIncident;
import daybook.domain.audit.RecordedRow;
import daybook.domain.audit.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A sample is random, the same for the same seed, and large enough; what it says of all crimes is what textbooks say. */
class SampleTest {

    private static final AuditResult CLEAN = new AuditResult(List.of(), List.of());

    private static RecordedIncident incident(int number, int month) {
        return RecordedIncident.of(
                "I-" + number,
                List.of(RecordedRow.at(number)
                        .with(Detail.CRIME, "C-" + number)
                        .with(Detail.REPORTED_ON, LocalDate.of(2026, month, 1))
                        .build()),
                true);
    }

    /** Two of three in January, the others in February. */
    private static List<RecordedIncident> incidents(int all) {
        return IntStream.range(0, all)
                .mapToObj(it -> incident(it, it % 3 == 0 ? 2 : 1))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<SampledCrime<Long>> drawn(List<RecordedIncident> incidents, long seed) {
        SampleDraw<Long> draw = new SampleDraw<>(new SamplePlan(5, Confidence.C95, Stratification.MONTH, seed));
        incidents.forEach(it ->
                draw.add(it, it.crimes().get(0), it.crimes().get(0).first().place()));
        return draw.drawn();
    }

    /** Cochran: 385 of very many; 278 of a thousand. */
    @Test
    void a_sample_is_as_large_as_the_margin_takes() {
        SamplePlan plan = new SamplePlan(5, Confidence.C95, Stratification.NONE, 1);

        assertEquals(385, plan.sizeOf(10_000_000));
        assertEquals(278, plan.sizeOf(1_000));
        assertEquals(10, plan.sizeOf(10));
        assertEquals(0, drawn(List.of(), 1).size());
    }

    @Test
    void the_same_seed_draws_the_same_whatever_the_order_and_another_seed_draws_others() {
        List<RecordedIncident> incidents = incidents(3_000);
        List<SampledCrime<Long>> drawn = drawn(incidents, 7);
        Collections.shuffle(incidents, new Random(1));

        assertEquals(drawn, drawn(incidents, 7));
        assertNotEquals(drawn, drawn(incidents, 8));
    }

    @Test
    void each_month_gets_its_part() {
        Map<String, Long> parts = drawn(incidents(3_000), 7).stream()
                .collect(Collectors.groupingBy(SampledCrime::stratum, Collectors.counting()));

        assertEquals(Map.of("2026-01", 227L, "2026-02", 114L), parts);
    }

    /** Of 300 draws of 341 from 3,000 each crime is drawn about 34 times; chi-square far beyond chance is caught, as is a draw of the first. */
    @Test
    void every_crime_is_as_likely_as_another() {
        List<RecordedIncident> incidents = incidents(3_000);
        Map<String, Integer> times = new HashMap<>();
        for (int seed = 0; seed < 300; seed++) {
            drawn(incidents, seed).forEach(it -> times.merge(it.crime(), 1, Integer::sum));
        }
        assertTrue(isEven(times, 3_000, 34.1));
        Map<String, Integer> first = new HashMap<>();
        incidents.subList(0, 341).forEach(it -> first.put(it.crimes().get(0).reference(), 300));
        assertFalse(isEven(first, 3_000, 34.1));
    }

    private static boolean isEven(Map<String, Integer> times, int crimes, double expected) {
        double sum = (crimes - times.size()) * expected;
        for (int it : times.values()) {
            sum += (it - expected) * (it - expected) / expected;
        }
        return sum < crimes + 6 * Math.sqrt(2.0 * crimes);
    }

    private static SampleEstimate estimate(int[] ofWhichReviewed, int[] ofWhichRight) {
        Map<List<String>, Optional<Boolean>> verdicts = new HashMap<>();
        List<RecordedIncident> incidents = new ArrayList<>();
        for (int month = 1; month <= 2; month++) {
            for (int i = 0; i < 100 * month; i++) {
                int number = 1000 * month + i;
                incidents.add(incident(number, month));
                if (i < ofWhichReviewed[month - 1]) {
                    verdicts.put(List.of("I-" + number, "C-" + number), Optional.of(i < ofWhichRight[month - 1]));
                }
            }
        }
        SampleReview review = new SampleReview(Stratification.MONTH, Confidence.C95, verdicts);
        incidents.forEach(it -> review.add(it, CLEAN));
        assertEquals(List.of(), review.missing());
        return review.estimate();
    }

    /** 100 crimes of which 9 of 10 are right, and 200 of which 5 of 10 are: (100 x 0.9 + 200 x 0.5) / 300. */
    @Test
    void each_group_counts_as_much_as_it_has_crimes() {
        Share accuracy =
                estimate(new int[] {10, 10}, new int[] {9, 5}).accuracy().orElseThrow();

        assertEquals(190 / 300.0, accuracy.share(), 1e-9);
        double worth = 300.0 * 300 / (10 * 100 + 10 * 400) * 299 / 280;
        assertEquals(Share.of(190 / 300.0, worth, Confidence.C95), accuracy);
    }

    @Test
    void where_all_were_reviewed_nothing_is_left_to_chance() {
        Share accuracy =
                estimate(new int[] {100, 200}, new int[] {90, 150}).accuracy().orElseThrow();

        assertEquals(0.8, accuracy.share());
        assertEquals(accuracy.low(), accuracy.high());
    }

    @Test
    void where_nothing_was_reviewed_there_is_no_estimate() {
        assertTrue(estimate(new int[] {0, 0}, new int[] {0, 0}).accuracy().isEmpty());
        assertTrue(estimate(new int[] {0, 0}, new int[] {0, 0}).kappa().isEmpty());
    }

    @Test
    void agreement_is_measured_beyond_chance() {
        assertEquals(
                0.4,
                new SampleEstimate(50, 50, 0, Optional.empty(), 20, 10, 5, 15)
                        .kappa()
                        .orElseThrow(),
                1e-9);
        assertEquals(
                1,
                new SampleEstimate(9, 9, 0, Optional.empty(), 5, 0, 0, 4)
                        .kappa()
                        .orElseThrow(),
                1e-9);
        assertTrue(new SampleEstimate(9, 9, 0, Optional.empty(), 9, 0, 0, 0)
                .kappa()
                .isEmpty());
    }

    @Test
    void what_rules_and_reviewers_say_is_set_side_by_side() {
        RecordedIncident one = incident(1, 1);
        Finding error = new Finding(
                AuditRule.SUSPECTED_UNDER_TEN, Severity.ERROR, one.rows().get(0), List.of());
        SampleReview review = new SampleReview(
                Stratification.NONE,
                Confidence.C95,
                Map.of(
                        List.of("I-1", "C-1"), Optional.of(true),
                        List.of("I-2", "C-2"), Optional.of(false),
                        List.of("I-3", "C-3"), Optional.empty(),
                        List.of("I-9", "C-9"), Optional.of(true)));
        review.add(one, new AuditResult(List.of(error), List.of()));
        review.add(incident(2, 1), CLEAN);
        review.add(incident(3, 1), CLEAN);

        assertEquals(1, review.estimate().rulesAlone());
        assertEquals(1, review.estimate().rulesMissed());
        assertEquals(2, review.estimate().unreviewed());
        assertEquals(List.of(List.of("I-9", "C-9")), review.missing());
    }
}
