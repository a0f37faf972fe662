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

    private static final String IDENTITY = """
            {"givenNames": ["ZQgivenZQ"], "familyNames": ["ZQfamilyZQ"], "dateOfBirth": "2012-03-14", "postcode": "M4 5JD"}
            """;

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

        declined.forEach(LeakTest::assertNamesNobody);
    }

    @Test
    void no_change_that_is_declined_names_anybody() {
        String report = register.file("report.json", REPORT);
        String crime = "ZQreferenceZQ/2";
        assertEquals(0, register.to("record", report).code());
        List.of(
                        register.to("revise", report),
                        register.to("revise", "--version", "1", report),
                        register.to(
                                "revise", "--version=1", register.file("a.json", REPORT.replace("14", "\"ZQageZQ\""))),
                        register.to("revise", "--version=9", register.file("b.json", REPORT.replace("14", "12"))),
                        register.to("revise", "--plan", register.file("c.json", REPORT.replace("ZQref", "ZQother"))),
                        register.to("close", crime, "--version=1", "--outcome=22"),
                        register.to("close", crime, "--version=1", "--outcome=ZQoutcomeZQ"),
                        register.to("close", crime, "--version=1", "--outcome=1", "--why=<ZQreasonZQ>"),
                        register.to("close", crime, "--version=1", "--on-record=ZQconditionZQ"),
                        register.to("close", crime, "--version=1", "--day=ZQdayZQ"),
                        register.to("close", crime, "--version=1", "--body=ZQbodyZQ"),
                        register.to("close", crime, "--outcome=22"),
                        register.to("close", "ZQothersZQ/2", "--outcome=22"),
                        register.to("close", "ZQothersZQ/2", "--version=1", "--outcome=22"),
                        register.to("reopen", crime, "--version=1", "--why=ZQreasonZQ"),
                        register.to("cancel", crime, "--version=1", "--ground=C2", "--why=ZQreasonZQ"),
                        register.to("cancel", crime, "--version=1", "--ground=ZQgroundZQ"),
                        register.to("depart", crime, "--version=1", "--person=ZQnobodyZQ=VICTIM", "--why=ZQreasonZQ"),
                        register.to("depart", crime, "--version=1", "--person=ZQgirlZQ=ZQroleZQ"),
                        register.to("depart", crime, "--version=1", "--offence=ZQcodeZQ", "--why=ZQreasonZQ"),
                        register.to("approve", "ZQreferenceZQ", "ZQproposalZQ", "--version=1"),
                        register.with("DAYBOOK_ROLE", "reviewer").to("approve", "ZQreferenceZQ", "P1", "--version=1"),
                        register.to("decline", "ZQreferenceZQ", "P1", "--version=1", "--why=ZQreasonZQ"),
                        register.to("list", "--after", "ZQcursorZQ"),
                        register.to("list", "--from", "ZQdayZQ"),
                        register.to("list", "--category", "ZQcategoryZQ"))
                .forEach(LeakTest::assertNamesNobody);
    }

    @Test
    void nothing_about_children_that_is_declined_names_anybody() {
        assertEquals(
                0, register.to("record", register.file("report.json", REPORT)).code());
        Registers reviewer = register.with("DAYBOOK_ROLE", "reviewer");
        List.of(
                        register.reading(IDENTITY.replace("2012-03-14", "ZQdayZQ"), "identity", "ZQchildZQ", "-"),
                        register.reading(IDENTITY.replace("familyNames", "ZQnameZQ"), "identity", "ZQchildZQ", "-"),
                        register.reading(IDENTITY + "ZQmoreZQ", "identity", "ZQchildZQ", "-"),
                        register.to("identity", "ZQchildZQ", "ZQnameZQ"),
                        register.to("identity", "ZQchildZQ", "ZQnameZQ", "ZQfamilyZQ"),
                        register.to("identity", "ZQchild nameZQ", "-"),
                        register.with("DAYBOOK_ROLE", "auditor").reading(IDENTITY, "identity", "ZQchildZQ", "-"),
                        register.to("child", "ZQothersZQ"),
                        register.to("child", "ZQchild nameZQ"),
                        register.to("merge", "ZQchildZQ", "ZQothersZQ"),
                        reviewer.to("split", "ZQchildZQ", "ZQothersZQ"),
                        register.to("erase", "ZQchildZQ"),
                        reviewer.to("decide", "ZQproposalZQ", "--approve"),
                        register.to("national", "export", "--to", "ZQrecipientZQ"),
                        register.to("national", "export", "--to", "ZQrecipientZQ", "--limit", "ZQlimitZQ"),
                        register.to("national", "confirm", "ZQ id ZQ"),
                        register.to("national", "ZQactionZQ"))
                .forEach(LeakTest::assertNamesNobody);
    }

    private static void assertNamesNobody(Said said) {
        assertTrue(said.code() >= 64 && said.code() != 70, said::toString);
        assertEquals("", said.out());
        assertFalse(CANARY.matcher(said.err()).find(), said.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record",
                "show",
                "list",
                "revise",
                "close",
                "reopen",
                "cancel",
                "depart",
                "approve",
                "decline",
                "child",
                "identity",
                "same-child",
                "merge",
                "split",
                "erase",
                "decide",
                "national",
                "backup",
                "restore"
            })
    void what_nobody_foresaw_names_nobody(String command) {
        Map<String, String> broken = new Unreadable();
        Said said = Said.in(broken, typed(command));

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
    void nobody_in_category_2_stands_near_the_word_suspect_whatever_is_done(String format) {
        String json = "--format=" + format;
        Registers reviewer = register.with("DAYBOOK_ROLE", "reviewer").with("DAYBOOK_OFFICER", "PS.2");
        Registers registrar = register.with("DAYBOOK_ROLE", "registrar").with("DAYBOOK_OFFICER", "FCR.3");
        register.to("record", register.file("report.json", REPORT));
        String younger = register.file("younger.json", REPORT.replace("14", "12"));
        List<Said> all = new ArrayList<>(List.of(
                register.to("revise", "--plan", json, younger),
                register.to("revise", "--version=1", json, younger),
                register.to(
                        "close",
                        "ZQreferenceZQ/2",
                        "--version=2",
                        "--outcome=22",
                        json,
                        "--on-record",
                        WholeLifeTest.ALL_FOR_22),
                reviewer.to("reopen", "ZQreferenceZQ/2", "--version=3", json, "--why=not done"),
                register.to("depart", "ZQreferenceZQ/1", "--version=4", json, "--person=ZQboyZQ=WITNESS", "--why=so"),
                register.to(
                        "cancel",
                        "ZQreferenceZQ/2",
                        "--version=5",
                        "--ground=C2",
                        json,
                        "--why=so",
                        "--on-record",
                        WholeLifeTest.ALL_FOR_C2),
                registrar.to("approve", "ZQreferenceZQ", "P1", "--version=6", json),
                register.to("show", "ZQreferenceZQ", json),
                register.to("list", json),
                register.to("child", "ZQchildZQ", json),
                register.reading(IDENTITY, "identity", "ZQchildZQ", "-", json),
                register.to("same-child", "ZQchildZQ", json),
                registrar.to("national", "export", "--to", "PND"),
                registrar.to("log", "show", json)));

        for (Said said : all) {
            assertEquals(0, said.code(), said.err());
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

    /** A line that this command understands. */
    private static String[] typed(String command) {
        String more = switch (command) {
            case "list" -> "";
            case "revise" -> "--plan examples/first-report.json";
            case "close", "reopen", "cancel", "depart" -> "ZQreferenceZQ/1 --version=1";
            case "approve", "decline" -> "ZQreferenceZQ P1 --version=1";
            case "identity", "merge", "split" -> "ZQchildZQ ZQothersZQ";
            case "decide" -> "2f1c --approve";
            case "national" -> "confirm ZQidZQ";
            default -> "ZQreferenceZQ";
        };
        return (command + " " + more).split(" ");
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
