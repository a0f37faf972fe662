package daybook.domain.history.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names as this project lists them: the spellings and short forms of one name, and roughly how frequent it is (DAYBOOK-30).
 *
 * <p>A name may stand in several lines, as Alex does for Alexander and for Alexandra.
 */
final class NameTable {

    private static final int TEN_THOUSAND = 10_000;

    /** A name that is not listed is borne by three in ten thousand. */
    private static final double OF_A_RARE_NAME = Weight.bits(TEN_THOUSAND, 3);

    private static final String OWN_NAME_TOO = "*";

    static final NameTable GIVEN = new NameTable("given-names.psv");
    static final NameTable FAMILY = new NameTable("family-names.psv");
    /** For a name of which it is not known which kind it is. */
    static final NameTable EITHER = new NameTable("given-names.psv", "family-names.psv");

    private final Map<String, Double> bits = new HashMap<>();
    private final Map<String, Set<String>> same = new HashMap<>();
    private final Map<String, Set<String>> related = new HashMap<>();
    private final Map<String, String> firstSpelling = new HashMap<>();
    private final Map<String, String> longForm = new HashMap<>();

    private NameTable(String... files) {
        Stream.of(files).flatMap(it -> lines(it).stream()).forEach(this::read);
    }

    private static List<String> lines(String file) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(NameTable.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines.lines().filter(it -> !it.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the table of names cannot be read", e);
        }
    }

    /** In ten thousand, spellings, short forms; the last with a star where it is as often a name of its own. */
    private void read(String line) {
        String[] columns = line.split("\\|", -1);
        String[] spellings = columns[1].split(" ");
        double ofTheName = Weight.bits(TEN_THOUSAND, Integer.parseInt(columns[0]));
        for (String spelling : spellings) {
            bits.merge(spelling, ofTheName, Math::min);
            same.computeIfAbsent(spelling, it -> new HashSet<>()).add(line);
            firstSpelling.putIfAbsent(spelling, spellings[0]);
        }
        for (String shorter : columns[2].isEmpty() ? new String[0] : columns[2].split(" ")) {
            Map<String, Set<String>> relation = shorter.startsWith(OWN_NAME_TOO) ? related : same;
            String name = shorter.replace(OWN_NAME_TOO, "");
            relation.computeIfAbsent(name, it -> new HashSet<>()).add(line);
            bits.merge(name, ofTheName, Math::min);
            longForm.putIfAbsent(name, spellings[0]);
        }
    }

    /** Every name that is listed, short forms too. */
    Set<String> names() {
        return bits.keySet();
    }

    boolean lists(String name) {
        return bits.containsKey(name);
    }

    /** Whether they are two spellings, or a short and a long form, of one name. */
    boolean isOneName(String one, String other) {
        return meet(same, one, same, other);
    }

    /** Whether one is a form of the other, and as often a name of its own. */
    boolean areRelated(String one, String other) {
        return meet(related, one, same, other) || meet(same, one, related, other);
    }

    private static boolean meet(
            Map<String, Set<String>> lines, String one, Map<String, Set<String>> otherLines, String other) {
        return !Collections.disjoint(lines.getOrDefault(one, Set.of()), otherLines.getOrDefault(other, Set.of()));
    }

    /** The first spelling of a listed name, the long form of a short one, else the name itself. */
    String plain(String name) {
        return firstSpelling.getOrDefault(name, longForm.getOrDefault(name, name));
    }

    /** Bits for two people sharing the more frequent of the two names. */
    double bits(String one, String other) {
        return Math.min(bits.getOrDefault(one, OF_A_RARE_NAME), bits.getOrDefault(other, OF_A_RARE_NAME));
    }
}
