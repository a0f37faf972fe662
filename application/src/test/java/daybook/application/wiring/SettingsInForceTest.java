package daybook.application.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.OwnDecision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsInForceTest {

    @TempDir
    private Path home;

    @Test
    void without_a_file_or_a_variable_everything_is_as_this_project_has_it() {
        SettingsInForce settings = SettingsInForce.read(Map.of(), home);

        assertEquals(ForceSettings.defaults(), settings.settings().forceSettings());
        assertEquals("", settings.settings().force());
        assertTrue(settings.all().stream().allMatch(it -> it.origin().equals("default")));
    }

    @Test
    void the_short_way_to_them_leads_to_the_same() throws IOException {
        Map<String, String> variable = Map.of("DAYBOOK_FORCE", "GMP");

        assertEquals(SettingsInForce.read(Map.of(), home).settings(), SettingsInForce.settings(Map.of(), home));
        assertEquals(SettingsInForce.read(variable, home).settings(), SettingsInForce.settings(variable, home));
        write(home.resolve(".config/daybook/settings.properties"), "force=MET");
        assertEquals("MET", SettingsInForce.settings(Map.of(), home).force());
    }

    @Test
    void the_file_in_the_home_folder_is_read_if_it_is_there() throws IOException {
        Path file = write(home.resolve(".config/daybook/settings.properties"), "adopted-on = 2024-09-01 \nforce=GMP\n");

        SettingsInForce settings = SettingsInForce.read(Map.of(), home);

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
                List.of(home.resolve("missing") + ": expected a file of settings in UTF-8 that can be read"),
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
        "DAYBOOK_REPEAT_NOTICES, 101",
        "DAYBOOK_REPEAT_NOTICES, two",
        "DAYBOOK_REPEAT_WINDOW_MONTHS, -1",
        "DAYBOOK_REPEAT_WINDOW_MONTHS, 1201",
        "DAYBOOK_THIRD_PARTY_REPORTS, record_both",
        "DAYBOOK_UNNAMED_SUSPECT, MAYBE",
        "DAYBOOK_REVIEW_AFTER_MONTHS, 99999999999",
    })
    void a_value_that_is_none_is_refused_with_its_place_and_not_repeated(String variable, String value) {
        List<String> lines = refused(variable, value);

        assertEquals(1, lines.size());
        assertTrue(lines.get(0).startsWith(variable + ": expected "), lines::toString);
        assertFalse(lines.get(0).contains(value), lines::toString);
    }

    @Test
    void everything_wrong_is_said_at_once() throws IOException {
        Path file = write(home.resolve("settings"), "adopted-on=never\nadopted=2024-09-01\nrepeat-notices=0\n");

        assertEquals(
                List.of(
                        file + ": adopted-on: expected a day from 2024-05-01 on, as 2024-09-01",
                        file + ": expected only settings that exist, and adopted is none",
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
        return SettingsInForce.read(Map.of(variable, value), home);
    }

    private List<String> refused(String variable, String value) {
        return assertThrows(RefusedSettings.class, () -> read(variable, value)).lines();
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
