package daybook.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import daybook.application.access.ActingClaim.Part;
import daybook.domain.guidance.Force;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActingClaimTest {

    private static final ActingClaim WHOLE = new ActingClaim("PC.1", "GMP", "recorder", "a new report");

    @Test
    void whoever_says_all_of_it_acts() {
        assertEquals(List.of(), WHOLE.faults(true));
        assertEquals(new Acting("PC.1", new Force("GMP"), ActingRole.RECORDER, "a new report"), WHOLE.acting());
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        assertEquals(List.of(Part.OFFICER, Part.FORCE, Part.ROLE, Part.REASON), ActingClaim.NOTHING.faults(true));
        assertThrows(IllegalArgumentException.class, ActingClaim.NOTHING::acting);
    }

    @Test
    void everything_that_is_not_what_it_should_be_is_named_at_once() {
        ActingClaim claim = new ActingClaim("PC 1", "gmp", "chief", "two\nlines");

        assertEquals(List.of(Part.OFFICER, Part.FORCE, Part.ROLE, Part.REASON), claim.faults(false));
    }

    @Test
    void a_reason_may_be_left_out_only_where_none_is_needed() {
        ActingClaim claim = new ActingClaim("PC.1", "GMP", "recorder", " ");

        assertEquals(List.of(Part.REASON), claim.faults(true));
        assertEquals(List.of(), claim.faults(false));
    }

    @Test
    void what_is_said_for_one_act_outranks_what_is_said_for_all() {
        ActingClaim usual = new ActingClaim("PC.2", "", "auditor", "an audit");

        assertEquals(
                new ActingClaim("PC.1", "GMP", "auditor", "an audit"),
                new ActingClaim("PC.1", "GMP", "", "").orElse(usual));
    }

    @Test
    void a_claim_masks_itself() {
        assertFalse(WHOLE.toString().contains("PC.1"));
    }
}
