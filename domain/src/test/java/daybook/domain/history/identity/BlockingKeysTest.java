package daybook.domain.history.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BlockingKeysTest {

    private static Identity child(String given, String family) {
        return Identity.UNKNOWN.given(given).family(family);
    }

    private static boolean share(Identity one, Identity other) {
        return !Collections.disjoint(BlockingKeys.of(one), BlockingKeys.of(other));
    }

    @Test
    void the_keys_are_these_and_stay_these_because_registers_hold_their_hashes() {
        Identity identity = child("Ottoline", "Quillfeather")
                .born(LocalDate.of(2012, 3, 5))
                .at(new Postcode("LE2 1AB"))
                .under(new LocalId(LocalIdKind.SCHOOL_NUMBER, "17"));

        assertEquals(
                Set.of(
                        "born|05032012|a",
                        "born|05032012|k",
                        "day|0035|atln+klftr",
                        "digits|00012235|a+k",
                        "home|LE21AB|a",
                        "home|LE21AB|k",
                        "names|atln+klftr",
                        "number|SCHOOL_NUMBER|17",
                        "year|2012|atln|k",
                        "year|2012|klftr|a"),
                BlockingKeys.of(identity));
    }

    @Test
    void nobody_can_add_to_them() {
        assertThrows(
                UnsupportedOperationException.class,
                () -> BlockingKeys.of(child("Ottoline", "Quillfeather")).add("home"));
    }

    @Test
    void a_frequent_name_is_looked_up_beside_where_the_child_lives_and_alone_by_nothing() {
        Identity boy = child("Mohammed", "Khan");

        assertEquals(Set.of(), BlockingKeys.of(boy));
        assertTrue(share(boy.at(new Postcode("LE2")), child("Md", "Kahn").at(new Postcode("LE2 1AB"))));
        assertFalse(share(boy.at(new Postcode("LE2 1AB")), boy.at(new Postcode("CF10 3NP"))));
    }

    @Test
    void slips_leave_a_key_in_common() {
        Identity girl = child("Ottoline", "Quillfeather").born(LocalDate.of(2012, 3, 5));

        assertTrue(share(girl, child("Otoline", "Kwilfether").born(LocalDate.of(2012, 5, 3))));
        assertTrue(share(girl, child("Quillfeather", "Ottoline")));
        assertTrue(share(girl, girl.born(LocalDate.of(2013, 3, 5))));
        assertTrue(share(girl, girl.born(LocalDate.of(2021, 3, 5)).family("Kowal")));
        assertFalse(share(girl, child("Beatrix", "Nowak").born(LocalDate.of(2012, 3, 15))));
    }
}
