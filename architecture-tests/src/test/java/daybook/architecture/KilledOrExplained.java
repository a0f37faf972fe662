package daybook.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Holds a run of PIT to decision 0017: every mutant is killed or explained, and every explanation explains a mutant.
 *
 * <p>The profile {@code mutation} launches it from this one source file, so it needs nothing but the JDK.
 */
final class KilledOrExplained {

    private static final int COLUMNS = 6;

    private KilledOrExplained() {}

    /**
     * Prints the figures, or ends with an error that names each mutant at fault.
     *
     * @param files the report of PIT, {@code mutations.xml}, and the explanations, {@code explained-mutants.psv}
     */
    public static void main(String... files) throws IOException {
        System.out.println(check(Path.of(files[0]), Path.of(files[1])));
    }

    static String check(Path report, Path explanations) throws IOException {
        List<Element> mutations = mutationsIn(report);
        Map<Mutant, Integer> living = living(mutations);
        List<String> wrong = wrong(living, explained(explanations));
        if (!wrong.isEmpty()) {
            throw new AssertionError(String.join("\n", wrong));
        }
        int explained = living.values().stream().mapToInt(Integer::intValue).sum();
        int killed = mutations.size() - explained;
        return mutations.size() + " mutants, " + killed + " killed, " + explained + " explained";
    }

    private static List<String> wrong(Map<Mutant, Integer> living, Map<Mutant, Integer> explained) {
        Set<Mutant> all = new LinkedHashSet<>(living.keySet());
        all.addAll(explained.keySet());
        List<String> wrong = new ArrayList<>();
        for (Mutant mutant : all) {
            int lives = living.getOrDefault(mutant, 0);
            int excused = explained.getOrDefault(mutant, 0);
            if (lives != excused) {
                String what = lives > excused ? "neither killed nor explained" : "explained and not there";
                wrong.add("%s (%d living, %d explained): %s".formatted(what, lives, excused, mutant));
            }
        }
        return wrong;
    }

    /** Those that no test failed on, each with how often; one that ran out of time or memory is not killed. */
    private static Map<Mutant, Integer> living(List<Element> mutations) {
        Map<Mutant, Integer> living = new LinkedHashMap<>();
        for (Element mutation : mutations) {
            if (!mutation.getAttribute("status").equals("KILLED")) {
                living.merge(Mutant.of(mutation), 1, Integer::sum);
            }
        }
        return living;
    }

    private static Map<Mutant, Integer> explained(Path explanations) throws IOException {
        Map<Mutant, Integer> explained = new LinkedHashMap<>();
        for (String line : Files.readAllLines(explanations)) {
            if (!line.startsWith("#")) {
                String[] columns = line.split("\\|", -1);
                if (columns.length != COLUMNS || !columns[4].matches("[1-9]") || columns[5].isBlank()) {
                    throw new IOException("expected class|method|mutator|description|how many|why: " + line);
                }
                Mutant mutant = new Mutant(columns[0], columns[1], columns[2], columns[3]);
                explained.merge(mutant, Integer.parseInt(columns[4]), Integer::sum);
            }
        }
        return explained;
    }

    private static List<Element> mutationsIn(Path report) throws IOException {
        NodeList nodes = parsed(report).getElementsByTagName("mutation");
        if (nodes.getLength() == 0) {
            throw new IOException("no mutant in " + report);
        }
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static Document parsed(Path report) throws IOException {
        try (InputStream in = Files.newInputStream(report)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(in);
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException("cannot be read: " + report, unreadable);
        }
    }

    /**
     * A change of one kind to one method, as PIT names it. The line it stands on and the number of a lambda are left out: both
     * move when something else changes.
     */
    private record Mutant(String type, String method, String mutator, String description) {

        static Mutant of(Element mutation) {
            return new Mutant(
                    text(mutation, "mutatedClass"),
                    text(mutation, "mutatedMethod"),
                    text(mutation, "mutator").replaceFirst(".*\\.", ""),
                    text(mutation, "description"));
        }

        private static String text(Element mutation, String name) {
            String text = mutation.getElementsByTagName(name).item(0).getTextContent();
            return text.replaceAll("lambda\\$(\\w+)\\$\\d+", "$1");
        }

        /** As a line of {@code explained-mutants.psv} begins. */
        @Override
        public String toString() {
            return String.join("|", type, method, mutator, description);
        }
    }
}
