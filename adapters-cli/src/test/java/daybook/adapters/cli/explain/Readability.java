package daybook.adapters.cli.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How hard a text is to read: the Flesch-Kincaid grade, 0.39 words a sentence + 11.8 syllables a word - 15.59.
 *
 * <p>A grade is a year of American school, so grade 6 is read at about 11. Syllables are counted as groups of vowels, a silent
 * e left out, which errs on the high side for short words.
 */
final class Readability {

    private final List<List<String>> sentences = new ArrayList<>();

    /** Reads texts, each of one or more sentences. */
    Readability(List<String> texts) {
        for (String text : texts) {
            for (String sentence : text.split("[.!?:]+(\\s+|$)")) {
                List<String> words = Arrays.stream(sentence.split("[^A-Za-z0-9'-]+"))
                        .filter(it -> !it.isEmpty())
                        .toList();
                if (!words.isEmpty()) {
                    sentences.add(words);
                }
            }
        }
    }

    double grade() {
        double words = sentences.stream().mapToInt(List::size).sum();
        double syllables = sentences.stream()
                .flatMap(List::stream)
                .mapToInt(Readability::syllables)
                .sum();
        return 0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59;
    }

    /** The longest sentence, in words. */
    List<String> longest() {
        return sentences.stream().max((one, other) -> one.size() - other.size()).orElse(List.of());
    }

    static int syllables(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        String voiced = letters.replaceAll("(?<=[^aeiouy])es?$", "").replaceAll("(?<=[^aeiouydt])ed$", "");
        if (letters.matches(".*[^aeiouy]le$")) {
            voiced = letters;
        }
        int groups = voiced.replaceAll("[^aeiouy]+", " ").strip().split(" +").length;
        return voiced.matches(".*[aeiouy].*") ? groups : 1;
    }
}
