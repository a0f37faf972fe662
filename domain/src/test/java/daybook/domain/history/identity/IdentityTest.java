package daybook.domain.history.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.domain.child.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IdentityTest {

    private static Identity known() {
        return Identity.UNKNOWN
                .given("Zaphira", "Canarie")
                .family("Kanarek-Vogel")
                .born(LocalDate.of(2011, 2, 3))
                .at(new Postcode("ze99 9zz"))
                .sex(Sex.FEMALE)
                .under(new LocalId(LocalIdKind.UNIQUE_PUPIL_NUMBER, "z-123.456 789"));
    }

    @Test
    void what_was_put_in_comes_out() {
        assertEquals(List.of("Zaphira", "Canarie"), known().givenNames());
        assertEquals(List.of("Kanarek-Vogel"), known().familyNames());
        assertEquals(Optional.of(LocalDate.of(2011, 2, 3)), known().born());
        assertEquals(Optional.of("ZE999ZZ"), known().postcode().map(Postcode::value));
        assertEquals(Sex.FEMALE, known().sex());
        assertEquals(Set.of(new LocalId(LocalIdKind.UNIQUE_PUPIL_NUMBER, "Z123456789")), known().ids());
    }

    @Test
    void nothing_need_be_known() {
        assertEquals(List.of(), Identity.UNKNOWN.givenNames());
        assertEquals(Optional.empty(), Identity.UNKNOWN.born());
        assertEquals(Optional.empty(), Identity.UNKNOWN.postcode());
        assertEquals(Sex.NOT_KNOWN, Identity.UNKNOWN.sex());
        assertEquals(Set.of(), BlockingKeys.of(Identity.UNKNOWN));
    }

    @Test
    void the_same_facts_are_the_same_identity() {
        assertEquals(known(), known());
        assertEquals(known().hashCode(), known().hashCode());
        assertNotEquals(known(), known().given("Zaphira"));
        assertNotEquals(known(), known().at(new Postcode("ZE99")));
    }

    @Test
    void nothing_of_it_is_printed() {
        String printed = known() + " " + known().postcode() + known().ids()
                + known().born().map(it -> known());

        for (String canary : List.of("Zaphira", "Canarie", "Kanarek", "Vogel", "2011", "ZE99", "123")) {
            assertFalse(printed.toLowerCase().contains(canary.toLowerCase()), canary);
        }
        assertTrue(printed.contains("masked"));
        assertEquals(
                "WrittenName[masked]", WrittenName.given(List.of("Zaphira")).toString());
    }

    static Stream<Arguments> refused() {
        String[] eleven = "a b c d e f g h i j k".split(" ");
        return Stream.of(
                refusal(() -> Identity.UNKNOWN.given(eleven), "a child has at most 10 given and 10 family names"),
                refusal(() -> Identity.UNKNOWN.family(" 4711 "), "a name has a letter"),
                refusal(() -> Identity.UNKNOWN.family(""), "a name has a letter"),
                refusal(() -> Identity.UNKNOWN.given("x".repeat(101)), "a name is at most 100 characters in one line"),
                refusal(() -> Identity.UNKNOWN.given("Zaphira\nX"), "a name is at most 100 characters in one line"),
                refusal(
                        () -> Identity.UNKNOWN.born(LocalDate.of(1899, 12, 31)),
                        "a child's date of birth is not before 1900"),
                refusal(
                        () -> new Postcode("4711 ZE"),
                        "a postcode is written like 'SW1A 1AA', or its first half alone"),
                refusal(
                        () -> new LocalId(LocalIdKind.NHS_NUMBER, "47_11"),
                        "a local id is 1 to 32 letters or digits, apart from blanks and strokes"));
    }

    private static Arguments refusal(Executable of, String message) {
        return Arguments.of(of, message);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refused")
    void what_cannot_be_is_refused_and_not_repeated(Executable of, String message) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, of).getMessage());
    }

    @Test
    void an_eleventh_number_is_refused() {
        Identity full = Identity.UNKNOWN;
        for (int i = 0; i < Identity.MOST; i++) {
            full = full.under(new LocalId(LocalIdKind.SCHOOL_NUMBER, "4711" + i));
        }
        Identity ten = full;

        assertThrows(
                IllegalArgumentException.class, () -> ten.under(new LocalId(LocalIdKind.SCHOOL_NUMBER, "eleventh")));
        assertEquals(ten, ten.under(new LocalId(LocalIdKind.SCHOOL_NUMBER, "47110")));
    }

    @ParameterizedTest
    @CsvSource({
        "SW1A 1AA, true, SW1A",
        "m1 1ae, true, M1",
        "CF101AA, true, CF10",
        "M1, false, M1",
        "SW1A, false, SW1A",
        "E16, false, E16"
    })
    void a_postcode_is_whole_or_its_first_half(String written, boolean full, String outward) {
        assertEquals(full, new Postcode(written).isFull());
        assertEquals(outward, new Postcode(written).outward());
    }
}
