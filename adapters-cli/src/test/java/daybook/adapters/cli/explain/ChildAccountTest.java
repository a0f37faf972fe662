package daybook.adapters.cli.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.cli.terminal.Texts;
import daybook.application.json.WireJson;
import daybook.application.port.in.Assessment;
import daybook.domain.child.Role;
import daybook.domain.guidance.Edition;
import daybook.domain.recording.Crime;
import daybook.domain.recording.Offence;
import daybook.domain.recording.OffenceClass;
import daybook.domain.recording.PersonSummary;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChildAccountTest {

    private static final Texts TEXTS = Texts.of(AccountPage.class, "explain", Locale.ENGLISH);
    private static final Voice CHILD = new Voice(TEXTS, Audience.CHILD);
    private static final double GRADE = 6.0;
    private static final int LONGEST = 20;

    /** What somebody is told, paragraph by paragraph and item by item. */
    static List<String> told(Assessment assessment, String person) {
        return new PersonAccount(assessment, person, CHILD)
                .sections().stream()
                        .flatMap(it -> Stream.concat(it.paragraphs().stream(), it.items().stream()))
                        .toList();
    }

    private static String said(Assessment assessment, String person) {
        return String.join(" ", told(assessment, person));
    }

    private static Set<Role> roles(Assessment assessment, String person) {
        return assessment.decision().people().stream()
                .filter(it -> it.id().equals(person))
                .findFirst()
                .map(PersonSummary::roles)
                .orElseThrow();
    }

    @Test
    void every_account_can_be_read_at_eleven() {
        int[] read = {0};
        double[] hardest = {0};
        Reports.all()
                .forEach(it -> it.decision().people().forEach(person -> {
                    Readability text = new Readability(told(it, person.id()));
                    assertTrue(text.grade() <= GRADE, () -> text.grade() + ": " + told(it, person.id()));
                    assertTrue(
                            text.longest().size() <= LONGEST,
                            () -> text.longest().toString());
                    hardest[0] = Math.max(hardest[0], text.grade());
                    read[0]++;
                }));
        assertTrue(read[0] > 800, read[0] + " accounts read");
        System.out.printf(
                Locale.ROOT, "%d accounts for children read, the hardest at grade %.1f%n", read[0], hardest[0]);
    }

    @Test
    void every_sentence_by_itself_is_short() {
        TEXTS.keys().stream().filter(it -> it.startsWith("child.")).forEach(key -> {
            Readability text = new Readability(
                    List.of(TEXTS.say(key, "sharing a private picture when the person in it did not agree")));
            assertTrue(text.longest().size() <= LONGEST, key);
        });
    }

    @Test
    void who_is_not_a_suspect_is_told_so_plainly_and_never_called_one() {
        Reports.all()
                .forEach(it -> it.decision().people().forEach(person -> {
                    String said = said(it, person.id());
                    boolean suspect = roles(it, person.id()).contains(Role.SUSPECT);
                    boolean involved = roles(it, person.id()).contains(Role.PERSON_INVOLVED);

                    assertEquals(suspect, said.contains("You are written down as a suspect."), said);
                    assertEquals(
                            involved,
                            said.contains("You are not a suspect. You are written down as a person involved."),
                            said);
                }));
    }

    @Test
    void victims_and_witnesses_are_told_that_no_crime_is_written_down_against_them_for_it() {
        Reports.all()
                .forEach(it -> it.decision().people().forEach(person -> {
                    String said = said(it, person.id());
                    Set<Role> roles = roles(it, person.id());

                    assertEquals(
                            roles.contains(Role.VICTIM), said.contains("You are written down as the victim."), said);
                    assertEquals(
                            roles.contains(Role.WITNESS), said.contains("You are written down as a witness."), said);
                }));
    }

    @Test
    void no_law_no_code_no_name_and_no_promise_is_in_it() {
        Set<String> forbidden = new TreeSet<>(List.of(
                "criminal record",
                "dbs",
                "disclos",
                "delete",
                "erase",
                "secret",
                "confidential",
                "promise",
                "never",
                "job",
                "court",
                "prison",
                "sexual",
                "indecent",
                "naked",
                "nude",
                "obscene",
                "incit",
                "act 20",
                "offender"));
        Arrays.stream(Offence.values()).map(Offence::code).forEach(forbidden::add);
        Arrays.stream(Offence.values())
                .map(it -> it.title().toLowerCase(Locale.ROOT))
                .forEach(forbidden::add);
        Reports.all()
                .forEach(it -> it.decision().people().forEach(person -> {
                    String said = said(it, person.id()).toLowerCase(Locale.ROOT);
                    forbidden.forEach(word -> assertFalse(said.contains(word), () -> word + " in: " + said));
                    it.decision()
                            .people()
                            .forEach(other -> assertFalse(said.matches(".*\\b" + other.id() + "\\d.*"), said));
                }));
    }

    @Test
    void it_says_who_decides_and_whom_to_talk_to_every_time() {
        Reports.all()
                .forEach(it -> it.decision().people().forEach(person -> {
                    String said = said(it, person.id());
                    assertTrue(said.contains(CHILD.say("decides")) && said.contains(CHILD.say("talk")), said);
                }));
    }

    @Test
    void what_is_not_settled_is_said() {
        Reports.all()
                .forEach(it -> it.decision()
                        .people()
                        .forEach(person -> assertEquals(
                                !it.decision().settled(), said(it, person.id()).contains(CHILD.say("open")))));
    }

    @Test
    void every_offence_and_every_class_has_words_for_a_child() {
        for (OffenceClass it : OffenceClass.values()) {
            assertTrue(CHILD.find("class." + it.id()).isPresent(), it.id());
            assertTrue(
                    new Voice(TEXTS, Audience.PARENT).find("class." + it.id()).isPresent(), it.id());
        }
        TEXTS.keys().stream()
                .filter(it -> it.startsWith("child.offence."))
                .map(it -> it.substring("child.offence.".length()))
                .forEach(name -> assertTrue(
                        Arrays.stream(Offence.values()).anyMatch(it -> it.name().equals(name)), name));
    }

    @Test
    void a_child_recorded_before_the_revision_is_told_that_the_rules_were_other_then() {
        Assessment assessment = Reports.example("before-may-2024");
        assertEquals(Edition.BEFORE_2024, assessment.decision().edition());

        String holder = assessment.decision().crimes().stream()
                .flatMap(it -> it.people().stream())
                .filter(it -> it.role() == Role.SUSPECT)
                .findFirst()
                .orElseThrow()
                .person();
        assertTrue(said(assessment, holder).contains("before the rules changed"), said(assessment, holder));
    }

    @Test
    void a_child_under_ten_is_told_they_are_too_young_to_be_blamed() {
        Assessment assessment = Reports.example("under-10");

        String young = assessment.decision().crimes().stream()
                .map(Crime::people)
                .flatMap(List::stream)
                .filter(it -> it.role() == Role.PERSON_INVOLVED && it.age().orElse(18) < 10)
                .findFirst()
                .orElseThrow()
                .person();
        assertTrue(said(assessment, young).contains("too young to be blamed"), said(assessment, young));
        assertTrue(said(assessment, young).contains("You are not a suspect."), said(assessment, young));
    }

    @Test
    void outside_the_guidance_nothing_is_said_of_roles() {
        Assessment assessment = Reports.example("out-of-scope");

        String said = said(assessment, assessment.decision().people().get(0).id());
        assertTrue(said.contains("The police use other rules for it."), said);
        assertFalse(said.contains("suspect"), said);
    }

    @Test
    void several_roles_are_told_one_after_the_other_and_what_was_done_to_the_child_first() {
        Assessment assessment = Reports.example("onward-share-without-consent");
        String both = assessment.decision().people().stream()
                .filter(it -> it.roles().containsAll(Set.of(Role.PERSON_INVOLVED, Role.VICTIM)))
                .findFirst()
                .orElseThrow()
                .id();

        String said = said(assessment, both);
        assertTrue(said.contains("There is more than one thing to tell you. The police treat this as something"), said);
        assertTrue(said.indexOf("as the victim") < said.indexOf("not a suspect"), said);
    }

    @Test
    void no_crime_to_record_is_said_as_that() {
        Assessment none = Reports.of(new WireJson().read("""
                        {"reference": "R-1", "reportedAt": "2026-05-11T09:30:00Z",
                         "people": [{"id": "girl", "age": 16}, {"id": "boy", "age": 16}],
                         "exchanges": [{"id": "1", "pictured": "girl", "requests": [{"by": ["boy"]}], "otherCircumstances": "NO"}]}
                        """.getBytes(StandardCharsets.UTF_8)));

        assertTrue(none.decision().inScope() && none.decision().crimes().isEmpty());
        assertTrue(said(none, "girl").contains("no crime is written down for anyone"), said(none, "girl"));
    }
}
