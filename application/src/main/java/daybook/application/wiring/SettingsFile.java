package daybook.application.wiring;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The file of settings, in UTF-8, a name and a value on each line, each name once. */
final class SettingsFile {

    private final Path file;
    private final boolean required;

    private SettingsFile(Path file, boolean required) {
        this.file = file;
        this.required = required;
    }

    static SettingsFile named(Map<String, String> environment, Path home) {
        String named = new SettingsVariables(environment).value(SettingsVariables.FILE);
        return named.isEmpty()
                ? new SettingsFile(home.resolve(".config/daybook/settings.properties"), false)
                : new SettingsFile(Path.of(named), true);
    }

    boolean exists() {
        return Files.exists(file);
    }

    void read(SettingsSaid said) {
        if (!required && !exists()) {
            return;
        }
        try {
            Map<String, Integer> lineOf = new HashMap<>();
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            for (int i = 0; i < lines.size(); i++) {
                read(lines.get(i), i + 1, lineOf, said);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            said.refuse(file + ": expected a file of settings in UTF-8 that can be read");
        }
    }

    private void read(String line, int number, Map<String, Integer> lineOf, SettingsSaid said) throws IOException {
        Properties pair = new Properties();
        pair.load(new StringReader(line));
        for (String name : pair.stringPropertyNames()) {
            Integer earlier = lineOf.putIfAbsent(name, number);
            if (earlier == null) {
                say(name, pair.getProperty(name).strip(), said);
            } else {
                again(name, earlier, number, said);
            }
        }
    }

    private void say(String name, String value, SettingsSaid said) {
        Optional<Setting> setting = Setting.under(name);
        if (setting.isPresent()) {
            said.say(setting.get(), new SettingsSaid.Said(value, file.toString(), file + ": " + name));
        } else {
            List<String> known =
                    Arrays.stream(Setting.values()).map(Setting::id).toList();
            said.refuseUnknown(file.toString(), name, known);
        }
    }

    /** Which of two values was meant nobody can tell. */
    private void again(String name, int earlier, int line, SettingsSaid said) {
        String refusal =
                file + ": " + name + ": expected once, and line " + line + " says it again after line " + earlier;
        Setting.under(name).ifPresentOrElse(it -> said.refuse(it, refusal), () -> said.refuse(refusal));
    }
}
