package daybook.adapters.cli.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.cli.Said;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever is named in a record stays in the record: nothing that is declined repeats a name, and no label stands near a child. */
class LeakTest {

    /** In capitals and unlike any word, so that nothing else could be taken for it. */
    private static final Pattern CANARY = Pattern.compile("(?i)zq[a-z]+zq");

    private static final String REPORT = Registers.CATEGORY_2
            .replace("\"R-1\"", "\"ZQreferenceZQ\"")
            .replace("girl", "ZQgirlZQ")
            .replace("boy", "ZQboyZQ")
            .replace("\"sex\": \"FEMALE\"", "\"sex\": \"FEMALE\", \"child\": \"ZQchildZQ\"");

    /** How many characters on either side of a child's name belong to it. */
    private static final int NEAR = 60;

    @TempDir
    private Path folder;

    private Registers register;

    @BeforeEach
    void name_everybody() {
        register = Registers.in(folder).with("DAYBOOK_OFFICER", "ZQofficerZQ").with("DAYBOOK_REASON", "for ZQreasonZQ");
    }

    @Test
    void nothing_that_is_declined_names_anybody() {
        String report = register.file("report.json", REPORT);
        assertEquals(0, register.to("record", report).code());
        String other = register.file("other.json", REPORT.replace("14", "15"));
        List<Said> declined = List.of(
                register.to("record", other),
                register.with("DAYBOOK_ROLE", "auditor").to("record", report),
                register.with("DAYBOOK_FORCE", "").to("record", report),
                register.to("record", report, "--as", "ZQofficerZQ ZQnameZQ"),
                register.to("record", report, "--role", "ZQroleZQ"),
                register.to("record", report, "--reason", "ZQreasonZQ\nZQmoreZQ"),
                register.to("record", report, "--force", "zqforcezq"),
                register.to("record", register.file("bad.json", REPORT.replace("14", "\"ZQageZQ\""))),
                register.to("record", register.file("odd.json", REPORT.replace("\"age\"", "\"ZQnameZQ\""))),
                register.to("show", "ZQothersZQ"),
                register.to("show", "ZQ referenceZQ"),
                register.to("show", "ZQreferenceZQ", "--version", "ZQversionZQ"),
                register.to("show", "ZQreferenceZQ", "for", "ZQreasonZQ"),
                register.to("show", "--reason", "asked", "by", "ZQofficerZQ", "ZQreferenceZQ"),
                register.with("DAYBOOK_ROLE", "system").to("show", "ZQreferenceZQ"),
                register.with("DAYBOOK_STORE", "memory:ZQstoreZQ").to("backup", folder.resolve("b") + ""));

        for (Said said : declined) {
            assertTrue(said.code() >= 64 && said.code() != 70, said::toString);
            assertEquals("", said.out());
            assertFalse(CANARY.matcher(said.err()).find(), said.err());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"record", "show", "backup", "restore"})
    void what_nobody_foresaw_names_nobody(String command) {
        Map<String, String> broken = new Unreadable();
        Said said = Said.in(broken, command, "ZQreferenceZQ");

        assertEquals(70, said.code());
        assertTrue(said.err().contains("reference: IllegalStateException-"), said.err());
        assertFalse(CANARY.matcher(said.err()).find(), said.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void nobody_in_category_2_stands_near_the_word_suspect(String format) {
        String report = register.file("report.json", REPORT);
        Said recorded = register.to("record", "--format", format, report);
        Said shown = register.to("show", "--format", format, "ZQreferenceZQ");

        for (Said said : List.of(recorded, shown)) {
            assertEquals(0, said.code(), said.err());
            assertTrue(namesSomebody(said.out()), said.out());
            assertEquals(List.of(), labelled(said.out()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void a_label_on_them_would_be_seen(String format) {
        String said = register.to("record", "--format", format, register.file("report.json", REPORT))
                .out();
        String labelled = said.replaceFirst("PERSON_INVOLVED|Person involved", "Suspect");

        assertFalse(labelled(labelled).isEmpty(), labelled);
    }

    private static boolean namesSomebody(String text) {
        return text.contains("ZQgirlZQ") && text.contains("ZQboyZQ");
    }

    /** What stands around a child's name, where that holds the word. */
    private static List<String> labelled(String text) {
        List<String> found = new ArrayList<>();
        Matcher name = Pattern.compile("ZQ(girl|boy|child)ZQ").matcher(text);
        while (name.find()) {
            String near = text.substring(Math.max(0, name.start() - NEAR), Math.min(text.length(), name.end() + NEAR));
            if (near.toLowerCase(Locale.ROOT).contains("suspect")) {
                found.add(near);
            }
        }
        return found;
    }

    /** An environment that fails in words of its own. */
    private static final class Unreadable extends HashMap<String, String> {

        private static final long serialVersionUID = 1L;

        @Override
        public String getOrDefault(Object name, String otherwise) {
            throw new IllegalStateException("ZQreasonZQ about ZQgirlZQ");
        }
    }
}
