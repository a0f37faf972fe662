package daybook.application.wiring;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The file of settings, in UTF-8, a name and a value on each line. */
final class SettingsFile {

    private static final String VARIABLE = "DAYBOOK_SETTINGS";

    private final Path file;
    private final boolean required;

    private SettingsFile(Path file, boolean required) {
        this.file = file;
        this.required = required;
    }

    static SettingsFile named(Map<String, String> environment, Path home) {
        String named = environment.getOrDefault(VARIABLE, "").strip();
        return named.isEmpty()
                ? new SettingsFile(home.resolve(".config/daybook/settings.properties"), false)
                : new SettingsFile(Path.of(named), true);
    }

    boolean exists() {
        return Files.exists(file);
    }

    Map<Setting, SettingsInForce.Said> read(List<String> refusals) {
        Map<Setting, SettingsInForce.Said> said = new EnumMap<>(Setting.class);
        if (!required && !exists()) {
            return said;
        }
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            refusals.add(file + ": expected a file of settings in UTF-8 that can be read");
        }
        for (String name : lines.stringPropertyNames()) {
            Optional<Setting> setting = Setting.under(name);
            if (setting.isEmpty()) {
                refusals.add(file + ": expected only settings that exist, and " + name + " is none");
            } else {
                String value = lines.getProperty(name).strip();
                said.put(setting.get(), new SettingsInForce.Said(value, file.toString(), file + ": " + name));
            }
        }
        return said;
    }
}
