package daybook.application.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.access.ActingClaim;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.OwnDecision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsInForceTest {

    /** Half past midnight in London, and still the day before in Greenwich. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T23:30:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path home;

    @Test
    void without_a_file_or_a_variable_everything_is_as_this_project_has_it() {
        SettingsInForce settings = SettingsInForce.read(Map.of(), home, CLOCK);

        assertEquals(ForceSettings.defaults(), settings.settings().forceSettings());
        assertEquals("", settings.settings().force());
        assertTrue(settings.all().stream().allMatch(it -> it.origin().equals("default")));
    }

    @Test
    void records_are_kept_in_the_data_folder_of_whoever_runs_it_unless_they_say_otherwise() {
        assertEquals(
                "sqlite:" + home.resolve(".local/share/daybook/register.db"),
                SettingsInForce.settings(Map.of(), home, CLOCK).storage());
        assertEquals(
                "sqlite:/srv/data/daybook/register.db",
                SettingsInForce.settings(Map.of("XDG_DATA_HOME", "/srv/data"), home, CLOCK)
                        .storage());
        assertEquals(
                "sqlite:" + home.resolve(".local/share/daybook/register.db"),
                read("XDG_DATA_HOME", "not/absolute").settings().storage());
    }

    @Test
    void keys_are_kept_beside_the_data_of_whoever_runs_it_unless_they_say_otherwise() {
        assertEquals(
                home.resolve(".local/share/daybook/keys").toString(),
                SettingsInForce.settings(Map.of(), home, CLOCK).keys());
        assertEquals(
                "/srv/data/daybook/keys",
                SettingsInForce.settings(Map.of("XDG_DATA_HOME", "/srv/data"), home, CLOCK)
                        .keys());
        assertEquals(
                "/media/keys", read("DAYBOOK_KEYS", "/media/keys").settings().keys());
    }

    @Test
    void the_short_way_to_them_leads_to_the_same() throws IOException {
        Map<String, String> variable = Map.of("DAYBOOK_FORCE", "GMP");

        assertEquals(
                SettingsInForce.read(Map.of(), home, CLOCK).settings(),
                SettingsInForce.settings(Map.of(), home, CLOCK));
        assertEquals(
                SettingsInForce.read(variable, home, CLOCK).settings(),
                SettingsInForce.settings(variable, home, CLOCK));
        write(home.resolve(".config/daybook/settings.properties"), "force=MET");
        assertEquals("MET", SettingsInForce.settings(Map.of(), home, CLOCK).force());
    }

    @Test
    void who_acts_and_why_may_be_said_once_for_every_act() throws IOException {
        write(home.resolve(".config/daybook/settings.properties"), "officer=PC.1\nrole=auditor\nreason=an audit\n");

        assertEquals(
                new ActingSettings(new ActingClaim("PC.1", "", "auditor", "an audit"), true),
                SettingsInForce.settings(Map.of(), home, CLOCK).acting());
        assertFalse(SettingsInForce.settings(Map.of("DAYBOOK_REASON_REQUIRED", "false"), home, CLOCK)
                .acting()
                .needsReason());
    }

    @Test
    void whoever_cannot_act_is_refused_without_being_named() {
        assertEquals(
                List.of(
                        "DAYBOOK_OFFICER: expected 1 to 64 letters, digits, '.', '-' or '@'",
                        "DAYBOOK_REASON_REQUIRED: expected true or false",
                        "DAYBOOK_ROLE: expected one of recorder, reviewer, registrar, disclosure, auditor, system"),
                assertThrows(
                                RefusedSettings.class,
                                () -> SettingsInForce.read(
                                        Map.of(
                                                "DAYBOOK_OFFICER", "CA NARY",
                                                "DAYBOOK_ROLE", "chief",
                                                "DAYBOOK_REASON_REQUIRED", "yes"),
                                        home,
                                        CLOCK))
                        .lines()
                        .stream()
                        .sorted()
                        .toList());
    }

    @Test
    void the_file_in_the_home_folder_is_read_if_it_is_there() throws IOException {
        Path file = write(home.resolve(".config/daybook/settings.properties"), "adopted-on = 2024-09-01 \nforce=GMP\n");

        SettingsInForce settings = SettingsInForce.read(Map.of(), home, CLOCK);

        assertEquals(
                LocalDate.of(2024, 9, 1), settings.settings().forceSettings().adoptedOn());
        assertEquals("GMP", settings.settings().force());
        assertEquals(
                new SettingInForce("adopted-on", "2024-09-01", file.toString(), "DAYBOOK-02"),
                settings.all().get(1));
    }

    @Test
    void a_named_file_takes_its_place_and_must_be_there() throws IOException {
        write(home.resolve(".config/daybook/settings.properties"), "force=GMP\n");
        Path named = write(home.resolve("other"), "force=MPS\n");

        assertEquals(
                "MPS", read("DAYBOOK_SETTINGS", named.toString()).settings().force());
        assertEquals(
                List.of(home.resolve("missing") + ": expected a file of settings that can be read"),
                refused("DAYBOOK_SETTINGS", home.resolve("missing").toString()));
    }

    @Test
    void the_environment_outranks_the_file() throws IOException {
        write(home.resolve(".config/daybook/settings.properties"), "force=GMP\nrepeat-notices=3\n");

        SettingsInForce settings = read("DAYBOOK_FORCE", "MPS");

        assertEquals(
                new SettingInForce("force", "MPS", "environment DAYBOOK_FORCE", ""),
                settings.all().get(0));
        assertEquals(3, settings.settings().forceSettings().repeatNotices());
    }

    @Test
    void an_empty_variable_says_nothing() {
        assertEquals("default", read("DAYBOOK_FORCE", " ").all().get(0).origin());
    }

    @ParameterizedTest
    @CsvSource({
        "DAYBOOK_FORCE, gmp",
        "DAYBOOK_ADOPTED_ON, 2024-04-30",
        "DAYBOOK_ADOPTED_ON, 2024-02-30",
        "DAYBOOK_ADOPTED_ON, yesterday",
        "DAYBOOK_ADOPTED_ON, 2026-07-03",
        "DAYBOOK_ADOPTED_ON, 2924-09-01",
        "DAYBOOK_REPEAT_NOTICES, 101",
        "DAYBOOK_REPEAT_NOTICES, two",
        "DAYBOOK_REPEAT_WINDOW_MONTHS, -1",
        "DAYBOOK_REPEAT_WINDOW_MONTHS, 1201",
        "DAYBOOK_THIRD_PARTY_REPORTS, record_both",
        "DAYBOOK_UNNAMED_SUSPECT, MAYBE",
        "DAYBOOK_REVIEW_AFTER_MONTHS, 99999999999",
        "DAYBOOK_STORE, postgres",
        "DAYBOOK_CONTACT, 01234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890",
        "DAYBOOK_KEYS, not/absolute",
    })
    void a_value_that_is_none_is_refused_with_its_place_and_not_repeated(String variable, String value) {
        List<String> lines = refused(variable, value);

        assertEquals(1, lines.size());
        assertTrue(lines.get(0).startsWith(variable + ": expected "), lines::toString);
        assertFalse(lines.get(0).contains(value), lines::toString);
    }

    @Test
    void the_approach_may_be_adopted_today_and_today_is_the_day_in_london() {
        assertEquals(
                LocalDate.of(2026, 7, 2),
                read("DAYBOOK_ADOPTED_ON", "2026-07-02")
                        .settings()
                        .forceSettings()
                        .adoptedOn());
    }

    @Test
    void a_variable_that_sets_nothing_is_refused_with_those_that_do_the_most_alike_first() {
        List<String> lines = refused("DAYBOOK_ADPOTED_ON", "2024-09-01");

        assertEquals(
                List.of("environment: expected only settings that exist, and DAYBOOK_ADPOTED_ON is none; there are"
                        + " DAYBOOK_ADOPTED_ON, DAYBOOK_FORCE, DAYBOOK_REPEAT_NOTICES, DAYBOOK_REPEAT_WINDOW_MONTHS,"
                        + " DAYBOOK_THIRD_PARTY_REPORTS, DAYBOOK_UNNAMED_SUSPECT, DAYBOOK_REVIEW_AFTER_MONTHS,"
                        + " DAYBOOK_STORE, DAYBOOK_KEYS, DAYBOOK_CONTACT, DAYBOOK_OFFICER, DAYBOOK_ROLE, DAYBOOK_REASON, DAYBOOK_REASON_REQUIRED,"
                        + " DAYBOOK_SETTINGS"),
                lines);
        assertThrows(
                RefusedSettings.class, () -> SettingsInForce.settings(Map.of("DAYBOOK_FORCES", "GMP"), home, CLOCK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DAYBOOK_JAVA", "DAYBOOK_JAVA_OPTS", "DAYBOOKS", "daybook_force", "FORCE"})
    void a_variable_of_the_launcher_or_of_somebody_else_is_let_be(String variable) {
        assertEquals(
                SettingsInForce.read(Map.of(), home, CLOCK).all(),
                read(variable, "anything").all());
    }

    @Test
    void a_name_that_the_file_says_twice_is_refused_with_both_lines_and_neither_value() throws IOException {
        Path file = write(home.resolve("settings"), "force=GMP\n# adopted-on=\nadopted-on=2024-09-01\n\nforce = MPS\n");

        RefusedSettings refused = assertThrows(RefusedSettings.class, () -> read("DAYBOOK_SETTINGS", file.toString()));

        assertEquals(List.of(file + ": force: expected only once, not on line 1 and again on line 5"), refused.lines());
        assertFalse(refused.usable().stream().anyMatch(it -> it.name().equals("force")));
    }

    @Test
    void a_file_that_cannot_be_read_is_told_from_one_that_says_something_wrong() throws IOException {
        String missing = home.resolve("missing").toString();
        String wrong = write(home.resolve("wrong"), "force=gmp\n").toString();

        assertTrue(assertThrows(RefusedSettings.class, () -> read("DAYBOOK_SETTINGS", missing))
                .isUnreadable());
        assertTrue(assertThrows(RefusedSettings.class, () -> read("DAYBOOK_SETTINGS", home.toString()))
                .isUnreadable());
        assertFalse(assertThrows(RefusedSettings.class, () -> read("DAYBOOK_SETTINGS", wrong))
                .isUnreadable());
    }

    @Test
    void a_file_that_is_no_settings_is_refused_in_few_words_whatever_it_holds() throws IOException {
        Path long64 = write(home.resolve("long"), "#".repeat(64 * 1024 + 1));
        Path zeros = write(home.resolve("zeros"), "\0".repeat(60_000));
        Path names = write(home.resolve("names"), "\u00e9\u001b[31m=1\n".repeat(1) + "a=1\n".repeat(9_000));
        Path latin = Files.write(home.resolve("latin"), new byte[] {'f', '=', (byte) 0xE9});

        assertEquals(
                List.of(long64 + ": expected at most 64 KiB of settings"), refused("DAYBOOK_SETTINGS", "" + long64));
        assertEquals(List.of(latin + ": expected settings in UTF-8"), refused("DAYBOOK_SETTINGS", "" + latin));
        assertTrue(refused("DAYBOOK_SETTINGS", "/dev/zero").get(0).endsWith("expected at most 64 KiB of settings"));
        for (Path file : List.of(zeros, names)) {
            List<String> lines = refused("DAYBOOK_SETTINGS", "" + file);
            assertTrue(lines.size() <= 20, () -> "" + lines.size());
            assertTrue(
                    lines.stream().allMatch(it -> it.length() < 400 && it.matches("[\\x20-\\x7e]*")), lines::toString);
        }
    }

    @Test
    void what_nothing_is_wrong_with_can_still_be_shown() {
        RefusedSettings refused = assertThrows(
                RefusedSettings.class,
                () -> SettingsInForce.read(
                        Map.of("DAYBOOK_ADOPTED_ON", "2924-09-01", "DAYBOOK_FORCE", "GMP"), home, CLOCK));

        assertEquals(
                Arrays.stream(Setting.values())
                        .filter(it -> it != Setting.ADOPTED_ON)
                        .map(Setting::id)
                        .toList(),
                refused.usable().stream().map(SettingInForce::name).toList());
        assertEquals("GMP", refused.usable().get(0).value());
    }

    @Test
    void everything_wrong_is_said_at_once() throws IOException {
        Path file = write(home.resolve("settings"), "adopted-on=never\nadopted=2024-09-01\nrepeat-notices=0\n");

        assertEquals(
                List.of(
                        file + ": adopted-on: expected a day from 2024-05-01 to today, as 2024-09-01",
                        file + ": expected only settings that exist, and adopted is none; there are adopted-on, force,"
                                + " repeat-notices, repeat-window-months, third-party-reports, unnamed-suspect,"
                                + " review-after-months, store, keys, contact, officer, role, reason, reason-required",
                        file + ": repeat-notices: expected a number from 2 to 100"),
                refused("DAYBOOK_SETTINGS", file.toString()));
    }

    @Test
    void whatever_a_force_may_decide_can_be_set() {
        Set<OwnDecision> settable = Arrays.stream(Setting.values())
                .flatMap(setting -> setting.decision().stream())
                .collect(Collectors.toSet());

        assertEquals(
                Arrays.stream(OwnDecision.values())
                        .filter(OwnDecision::isSetting)
                        .collect(Collectors.toSet()),
                settable);
    }

    private SettingsInForce read(String variable, String value) {
        return SettingsInForce.read(Map.of(variable, value), home, CLOCK);
    }

    private List<String> refused(String variable, String value) {
        return assertThrows(RefusedSettings.class, () -> read(variable, value)).lines();
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
