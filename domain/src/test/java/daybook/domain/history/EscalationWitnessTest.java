package daybook.domain.history;

import static daybook.domain.history.Entries.ASKED;
import static daybook.domain.history.Entries.VICTIM;
import static daybook.domain.history.Entries.bringingAbout;
import static daybook.domain.history.Entries.cancelled;
import static daybook.domain.history.Entries.on;
import static daybook.domain.history.Entries.part;
import static daybook.domain.history.Entries.sameAs;
import static daybook.domain.history.Entries.sent;
import static daybook.domain.history.Entries.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.domain.guidance.ForceSettings;
import daybook.domain.incident.Factor;
import daybook.domain.outcome.CancellationGround;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which signs of escalation are shown, and on what evidence (H-4, DAYBOOK-29). */
class EscalationWitnessTest {

    private static List<Escalation> signs(HistoryEntry... entries) {
        return ChildHistory.under(ForceSettings.defaults()).of(List.of(entries)).escalation();
    }

    /** One report of each part, a year apart and then further apart. */
    private static List<Escalation> signs(Part... parts) {
        HistoryEntry[] entries = new HistoryEntry[parts.length];
        for (int i = 0; i < parts.length; i++) {
            entries[i] = on("R-" + (i + 1), (2000 + i * i) + "-05-11", parts[i]);
        }
        return signs(entries);
    }

    private static Escalation sign(Sign sign, String earlier, String later, int before, int after) {
        return new Escalation(sign, earlier, later, before, after);
    }

    @Test
    void one_notice_escalates_nothing() {
        assertEquals(List.of(), signs(bringingAbout(Factor.BULLIED)));
    }

    @Test
    void a_last_gap_shorter_than_the_one_before_it() {
        assertEquals(
                List.of(sign(Sign.SHORTER_GAP, "R-2", "R-3", 31, 30)),
                signs(on("R-1", "2026-01-01", ASKED), on("R-2", "2026-02-01", ASKED), on("R-3", "2026-03-03", ASKED)));
        assertEquals(
                List.of(),
                signs(on("R-1", "2026-01-01", ASKED), on("R-2", "2026-02-01", ASKED), on("R-3", "2026-03-04", ASKED)));
        assertEquals(List.of(), signs(on("R-1", "2026-01-01", ASKED), on("R-2", "2026-01-02", ASKED)));
    }

    @Test
    void only_the_last_two_gaps_are_compared() {
        assertEquals(
                List.of(),
                signs(
                        on("R-1", "2026-01-01", ASKED),
                        on("R-2", "2026-03-01", ASKED),
                        on("R-3", "2026-03-05", ASKED),
                        on("R-4", "2026-03-10", ASKED)));
    }

    @Test
    void more_known_recipients_than_on_any_earlier_notice() {
        assertEquals(
                List.of(sign(Sign.MORE_RECIPIENTS, "R-1", "R-3", 3, 4)),
                signs(sent(Conduct.SENDER, 3), sent(Conduct.SENDER, 2), sent(Conduct.SENDER, 4)));
        assertEquals(
                List.of(sign(Sign.MORE_RECIPIENTS, "R-2", "R-3", 3, 4)),
                signs(sent(Conduct.SENDER, 3), sent(Conduct.SENDER, 3), sent(Conduct.SENDER, 4)));
        assertEquals(List.of(), signs(sent(Conduct.SENDER, 3), sent(Conduct.SENDER, 2), sent(Conduct.SENDER, 3)));
    }

    @Test
    void a_first_sending_has_no_more_recipients_than_an_earlier_one() {
        assertEquals(List.of(), signs(ASKED, sent(Conduct.SENDER, 4)));
        assertEquals(List.of(), signs(sent(Conduct.SENDER, 4), ASKED));
    }

    @Test
    void from_an_own_image_to_that_of_another() {
        assertEquals(
                List.of(sign(Sign.FROM_OWN_IMAGE_TO_ANOTHERS, "R-2", "R-4", 0, 1)),
                signs(part(Conduct.SENDER), part(Conduct.SENDER), ASKED, part(Conduct.FORWARDER)));
        assertEquals(List.of(), signs(ASKED, part(Conduct.FORWARDER)));
        assertEquals(List.of(), signs(part(Conduct.FORWARDER), part(Conduct.SENDER)));
        assertEquals(List.of(), signs(part(Conduct.SENDER), part(Conduct.FORWARDER), part(Conduct.FORWARDER)));
    }

    @Test
    void from_no_factor_to_a_factor() {
        assertEquals(
                List.of(sign(Sign.FROM_NO_FACTOR_TO_A_FACTOR, "R-2", "R-3", 0, 2)),
                signs(ASKED, ASKED, bringingAbout(Factor.BULLIED, Factor.COERCED)));
        assertEquals(List.of(), signs(ASKED, bringingAbout(Factor.BULLIED), bringingAbout(Factor.COERCED)));
        assertEquals(List.of(), signs(bringingAbout(Factor.BULLIED), ASKED));
    }

    @Test
    void a_younger_counterpart_than_on_any_earlier_notice() {
        assertEquals(
                List.of(sign(Sign.YOUNGER_COUNTERPART, "R-1", "R-3", 13, 12)), signs(with(13), with(15), with(12)));
        assertEquals(List.of(), signs(with(13), with(15), with(13)));
        assertEquals(List.of(), signs(ASKED, with(12)));
        assertEquals(List.of(), signs(with(12), ASKED));
        assertEquals(List.of(sign(Sign.YOUNGER_COUNTERPART, "R-1", "R-3", 13, 12)), signs(with(13), ASKED, with(12)));
    }

    @Test
    void only_notices_that_count_are_compared() {
        assertEquals(
                List.of(sign(Sign.YOUNGER_COUNTERPART, "R-1", "R-4", 13, 12)),
                signs(
                        on("R-1", "2026-01-01", with(13)),
                        on("R-2", "2026-01-02", VICTIM),
                        cancelled(on("R-3", "2026-01-03", with(9)), CancellationGround.DUPLICATE),
                        on("R-4", "2026-01-04", with(12))));
        assertEquals(
                List.of(), signs(on("R-1", "2026-01-01", with(13)), sameAs("R-1", on("R-2", "2026-01-02", with(12)))));
    }

    @Test
    void the_window_for_repeat_does_not_hide_escalation() {
        Chronology chronology = ChildHistory.under(ForceSettings.defaults().repeat(2, 1))
                .of(List.of(on("R-1", "2016-01-01", with(13)), on("R-2", "2026-01-01", with(12))));
        assertFalse(chronology.repeated());
        assertEquals(List.of(sign(Sign.YOUNGER_COUNTERPART, "R-1", "R-2", 13, 12)), chronology.escalation());
    }

    @Test
    void every_sign_can_be_shown_at_once_and_in_order() {
        List<Escalation> all = signs(
                on("R-1", "2026-01-01", of(Conduct.SENDER, 1, 15)),
                on("R-2", "2026-02-01", of(Conduct.SENDER, 1, 15)),
                on("R-3", "2026-02-02", of(Conduct.FORWARDER, 2, 14, Factor.OTHER)));
        assertEquals(List.of(Sign.values()), all.stream().map(Escalation::sign).toList());
        assertTrue(all.stream().noneMatch(it -> it.toString().contains("R-")));
    }

    private static Part of(Conduct conduct, int recipients, int youngest, Factor... factors) {
        Part part = part(conduct);
        return new Part(
                true,
                part.conduct(),
                false,
                part.roles(),
                Set.of(factors),
                recipients,
                OptionalInt.of(youngest),
                part.category());
    }
}
