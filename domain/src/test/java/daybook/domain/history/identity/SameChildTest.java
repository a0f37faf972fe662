package daybook.domain.history.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.domain.child.Sex;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameChildTest {

    private static final LocalId NUMBER = new LocalId(LocalIdKind.UNIQUE_PUPIL_NUMBER, "A823432110987");
    private static final LocalId ANOTHER = new LocalId(LocalIdKind.UNIQUE_PUPIL_NUMBER, "B711987650021");

    /** A girl of 12 in Leicester whose names are in no table. */
    private static Identity girl(String given, String family) {
        return Identity.UNKNOWN
                .given(given.split(" "))
                .family(family)
                .born(LocalDate.of(2012, 3, 5))
                .at(new Postcode("LE2 1AB"))
                .sex(Sex.FEMALE);
    }

    private static Agreement agreement(Likeness likeness, Compared compared) {
        return likeness.evidence().stream()
                .filter(it -> it.compared() == compared)
                .map(Evidence::agreement)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "Ottoline, OTTOLINE, EXACT",
        "Zoë, Zoe, EXACT",
        "Mary-Jane, Mary Jane, EXACT",
        "Lily-Mae, Lilymae, SPELLING_VARIANT",
        "Mohammed, Muhammad, SPELLING_VARIANT",
        "Md, Mohamed, SPELLING_VARIANT",
        "Elizabeth, Libby, SPELLING_VARIANT",
        "Alex, Alexandra, SPELLING_VARIANT",
        "Alex, Alexander, SPELLING_VARIANT",
        "Ottoline, Ottolnie, TYPO",
        "Olivia, Olvia, TYPO",
        "Ottoline, Ottoliny, SIMILAR",
        "Anna, Anne, SIMILAR",
        "Mia, Maya, SIMILAR",
        "Jayden, Hayden, SIMILAR",
        "Louis, Louise, SIMILAR",
        "Harry, Henry, SIMILAR",
        "Ottoline Jane, Jane Ottoline, ORDER_SWAPPED",
        "Ottoline Jane, Jane, PART",
        "Mohammed, Mohammed Bilal, PART",
        "Mohammed Bilal, Bilal, EXACT",
        "Mohammed Bilal, Muhammad Hamza, DISAGREE",
        "O, Ottoline, INITIAL",
        "Ottoline, Beatrix, DISAGREE",
        "Unknown, Ottoline, MISSING"
    })
    void given_names_agree_as_they_should(String one, String other, Agreement how) {
        Likeness likeness = SameChild.compare(girl(one, "Quillfeather"), girl(other, "Quillfeather"));

        assertEquals(how, agreement(likeness, Compared.GIVEN_NAME));
    }

    @ParameterizedTest
    @CsvSource({
        "O'Brien, OBRIEN, EXACT",
        "Mc Donald, MacDonald, EXACT",
        "Al-Hassan, Hassan, EXACT",
        "Wiśniewski, WISNIEWSKI, EXACT",
        "Łukowski, Lukowski, EXACT",
        "Ahmed-Quill, Quill Ahmed, EXACT",
        "Hussain, Hossein, SIMILAR",
        "Hussain, Hussein, SPELLING_VARIANT",
        "Chowdhury, Chaudhry, SPELLING_VARIANT",
        "Quill-Ahmed, Quill, PART",
        "Quill-Ahmed, Ahmad, PART",
        "Quill-Ahmed, Ahmad-Quill, SPELLING_VARIANT",
        "Quill-Ahmed, Quill-Smith, PART",
        "Quillfeather, Quilfeather, TYPO",
        "Quillfeather, Okonkwo, DISAGREE"
    })
    void family_names_agree_as_they_should(String one, String other, Agreement how) {
        Likeness likeness = SameChild.compare(girl("Ottoline", one), girl("Ottoline", other));

        assertEquals(how, agreement(likeness, Compared.FAMILY_NAME));
    }

    @ParameterizedTest
    @CsvSource({
        "2012-03-05, 2012-03-05, EXACT",
        "2012-01-01, 2012-01-01, FIRST_OF_JANUARY",
        "2012-01-01, 2012-07-19, YEAR_ALONE",
        "2012-03-05, 2012-05-03, DAY_AND_MONTH_SWAPPED",
        "2012-03-05, 2013-03-05, YEAR_OFF_BY_ONE",
        "2012-03-05, 2021-03-05, DIGITS_SWAPPED",
        "2012-03-12, 2012-03-21, DIGITS_SWAPPED",
        "2012-03-05, 2012-03-25, TYPO",
        "2012-03-05, 2012-03-16, DISAGREE",
        "2012-03-05, 2014-08-17, DISAGREE"
    })
    void dates_of_birth_agree_as_they_should(LocalDate one, LocalDate other, Agreement how) {
        Identity girl = girl("Ottoline", "Quillfeather");

        assertEquals(how, agreement(SameChild.compare(girl.born(one), girl.born(other)), Compared.DATE_OF_BIRTH));
    }

    @ParameterizedTest
    @CsvSource({
        "LE2 1AB, le21ab, EXACT",
        "LE2 1AB, LE2 1AD, TYPO",
        "LE2 1AB, LE2 6QR, OUTWARD",
        "LE2 1AB, LE2, OUTWARD",
        "LE2, LE2, OUTWARD",
        "LE2 1AB, CF10 3NP, DISAGREE"
    })
    void postcodes_agree_as_they_should(String one, String other, Agreement how) {
        Identity girl = girl("Ottoline", "Quillfeather");
        Likeness likeness = SameChild.compare(girl.at(new Postcode(one)), girl.at(new Postcode(other)));

        assertEquals(how, agreement(likeness, Compared.POSTCODE));
    }

    @ParameterizedTest
    @CsvSource({"Anna, Anne", "Mia, Maya", "Jayden, Hayden", "Louis, Louise", "Tyesha, Myesha", "Marie, Maria"})
    void twins_with_names_alike_are_for_a_person_to_look_at(String one, String other) {
        Likeness likeness = SameChild.compare(girl(one, "Quillfeather"), girl(other, "Quillfeather"));

        assertTrue(likeness.bits() >= SameChild.PROPOSED_FROM);
        assertEquals(Verdict.POSSIBLE, likeness.verdict());
        assertEquals(List.of(Guard.GIVEN_NAMES_ONLY_ALIKE), likeness.heldBackBy());
    }

    @Test
    void twins_are_two_children_whatever_else_agrees() {
        Likeness likeness = SameChild.compare(girl("Ottoline", "Quillfeather"), girl("Beatrix", "Quillfeather"));

        assertTrue(likeness.bits() >= SameChild.PROPOSED_FROM);
        assertEquals(Verdict.NO, likeness.verdict());
        assertEquals(List.of(Guard.GIVEN_NAMES_DIFFER), likeness.heldBackBy());
    }

    @Test
    void without_the_guards_twins_would_be_proposed() {
        SameChild unguarded = new SameChild(SameChild.FACETS, EnumSet.noneOf(Guard.class));

        assertEquals(
                Verdict.PROPOSE,
                unguarded
                        .weigh(girl("Ottoline", "Quillfeather"), girl("Beatrix", "Quillfeather"))
                        .verdict());
    }

    @Test
    void under_one_national_number_other_given_names_are_shown_against_and_a_person_looks() {
        Likeness likeness = SameChild.compare(
                girl("Ottoline", "Quillfeather").under(NUMBER),
                girl("Beatrix", "Quillfeather").under(NUMBER));

        assertEquals(Verdict.POSSIBLE, likeness.verdict());
        assertEquals(
                List.of(Compared.GIVEN_NAME),
                likeness.evidenceAgainst().stream().map(Evidence::compared).toList());
        assertEquals(Compared.NATIONAL_NUMBER, likeness.evidenceFor().get(0).compared());
    }

    @Test
    void brothers_who_both_bear_mohammed_are_told_apart_by_the_name_after_it() {
        Likeness likeness = SameChild.compare(girl("Mohammed Bilal", "Khan"), girl("Muhammad Hamza", "Khan"));

        assertEquals(Verdict.NO, likeness.verdict());
    }

    @Test
    void sisters_with_names_alike_who_are_born_apart_are_two_children() {
        Likeness likeness = SameChild.compare(
                girl("Anna", "Quillfeather"), girl("Anne", "Quillfeather").born(LocalDate.of(2014, 8, 17)));

        assertEquals(Verdict.NO, likeness.verdict());
    }

    @Test
    void a_common_name_and_a_date_are_not_enough_and_an_address_makes_them_so() {
        Identity boy = Identity.UNKNOWN
                .given("Mohammed")
                .family("Khan")
                .born(LocalDate.of(2012, 3, 5))
                .sex(Sex.MALE);
        Identity home = boy.at(new Postcode("LE2 1AB"));

        assertEquals(Verdict.POSSIBLE, SameChild.compare(boy, boy).verdict());
        assertEquals(Verdict.PROPOSE, SameChild.compare(home, home).verdict());
    }

    @Test
    void names_the_other_way_round_are_seen() {
        Identity girl = girl("Ottoline", "Quillfeather");
        Likeness likeness = SameChild.compare(girl, girl("Quillfeather", "Ottoline"));

        assertEquals(Verdict.PROPOSE, likeness.verdict());
        assertEquals(Agreement.ORDER_SWAPPED, agreement(likeness, Compared.NAME_ORDER));
    }

    @Test
    void who_moved_and_is_written_with_a_slip_is_still_proposed() {
        Likeness likeness = SameChild.compare(
                girl("Ottoline Jane", "Quillfeather"),
                girl("Ottolnie Jane", "Quillfeather").at(new Postcode("CF10 3NP")));

        assertEquals(Verdict.PROPOSE, likeness.verdict());
    }

    @Test
    void a_slip_in_the_only_given_name_may_be_a_twin() {
        Likeness likeness = SameChild.compare(girl("Ananya", "Quillfeather"), girl("Aanya", "Quillfeather"));

        assertEquals(Verdict.POSSIBLE, likeness.verdict());
        assertEquals(List.of(Guard.GIVEN_NAME_WITH_A_SLIP), likeness.heldBackBy());
    }

    @Test
    void without_a_date_of_birth_a_person_looks_unless_a_national_number_is_the_same() {
        Identity girl =
                Identity.UNKNOWN.given("Ottoline").family("Quillfeather").at(new Postcode("LE2 1AB"));

        assertEquals(Verdict.POSSIBLE, SameChild.compare(girl, girl).verdict());
        assertEquals(
                Verdict.PROPOSE,
                SameChild.compare(girl.under(NUMBER), girl.under(NUMBER)).verdict());
    }

    @Test
    void two_national_numbers_of_one_kind_make_a_person_look() {
        Identity girl = girl("Ottoline", "Quillfeather");
        Likeness likeness = SameChild.compare(girl.under(NUMBER), girl.under(ANOTHER));

        assertEquals(Verdict.POSSIBLE, likeness.verdict());
        assertEquals(List.of(Guard.NUMBERS_DIFFER), likeness.heldBackBy());
        assertEquals(
                Verdict.PROPOSE,
                SameChild.compare(girl.under(NUMBER), girl.under(ANOTHER).under(NUMBER))
                        .verdict());
    }

    @Test
    void the_sum_is_the_sum_of_the_evidence() {
        Likeness likeness = SameChild.compare(girl("Ottoline", "Quillfeather"), girl("Anna", "Smith"));

        assertEquals(
                likeness.bits(),
                likeness.evidence().stream().mapToDouble(Evidence::bits).sum());
        assertEquals(
                likeness.evidence().size(),
                likeness.evidenceFor().size()
                        + likeness.evidenceAgainst().size()
                        + likeness.evidence().stream()
                                .filter(it -> it.bits() == 0)
                                .count());
    }

    @Test
    void nothing_known_is_nothing_said() {
        Likeness likeness = SameChild.compare(Identity.UNKNOWN, Identity.UNKNOWN);

        assertEquals(Verdict.NO, likeness.verdict());
        assertEquals(0, likeness.bits());
    }

    @Test
    void spellings_are_as_far_apart_as_the_textbooks_say() {
        assertEquals(3, Spelling.distance("kitten", "sitting"));
        assertEquals(1, Spelling.distance("ab", "ba"));
        assertEquals(0.961, Spelling.alike("martha", "marhta"), 0.001);
        assertEquals(0.813, Spelling.alike("dixon", "dicksonx"), 0.001);
        assertEquals(0, Spelling.alike("abc", "xyz"));
    }

    @Test
    void every_line_of_the_tables_is_in_small_plain_letters() {
        for (NameTable table : Arrays.asList(NameTable.GIVEN, NameTable.FAMILY, NameTable.EITHER)) {
            assertTrue(table.bits("smith", "smith") > 0);
            table.names().forEach(it -> assertTrue(it.matches("[a-z]{2,}"), it));
        }
        assertTrue(NameTable.GIVEN.names().size() > 500);
        assertTrue(NameTable.FAMILY.names().size() > 150);
    }
}
