package daybook.adapters.cli.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

    @ParameterizedTest
    @CsvSource({
        "police, 2", "suspect, 2", "picture, 2", "victim, 2", "crime, 1", "happened, 2", "asked, 1", "private, 2",
        "people, 2", "decided, 3", "person, 2", "involved, 2", "witness, 2", "officer, 3", "the, 1", "somebody, 4"
    })
    void syllables_are_counted(String word, int syllables) {
        assertEquals(syllables, Readability.syllables(word));
    }

    @Test
    void the_formula_gives_the_grade() {
        Readability text = new Readability(List.of("The cat sat on the mat. It was fat."));

        assertEquals(0.39 * 9 / 2 + 11.8 * 9 / 9 - 15.59, text.grade(), 1e-9);
    }

    @Test
    void the_title_of_an_offence_is_hard_to_read() {
        Readability title = new Readability(List.of(
                "Causing or inciting a child under 16 to engage in sexual activity with an offender under 18."));

        assertTrue(title.grade() > 6, String.valueOf(title.grade()));
    }
}
