package daybook.application.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
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

    /** The longest file, in bytes: many times what all settings need. */
    private static final int LONGEST = 64 * 1024;

    /** What the server alone understands begins so. */
    private static final String OF_THE_SERVER = "http-";

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
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LONGEST + 1);
        } catch (IOException unreadable) {
            said.refuseUnreadable(file + ": expected a file of settings that can be read");
            return;
        }
        if (bytes.length > LONGEST) {
            said.refuse(file + ": expected at most 64 KiB of settings");
            return;
        }
        try {
            read(bytes, said);
        } catch (IOException | IllegalArgumentException noText) {
            said.refuse(file + ": expected settings in UTF-8");
        }
    }

    private void read(byte[] bytes, SettingsSaid said) throws IOException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        Map<String, Integer> lineOf = new HashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            read(lines.get(i), i + 1, lineOf, said);
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
        if (name.startsWith(OF_THE_SERVER)) {
            said.sayToTheServer(name, value);
        } else if (setting.isPresent()) {
            said.say(setting.get(), new SettingsSaid.Said(value, file.toString(), file + ": " + name));
        } else {
            List<String> known =
                    Arrays.stream(Setting.values()).map(Setting::id).toList();
            said.refuseUnknown(file.toString(), name, known);
        }
    }

    /** Which of two values was meant nobody can tell. */
    private void again(String name, int earlier, int line, SettingsSaid said) {
        String refusal = file + ": " + SettingsSaid.shown(name) + ": expected only once, not on line " + earlier
                + " and again on line " + line;
        Setting.under(name).ifPresentOrElse(it -> said.refuse(it, refusal), () -> said.refuse(refusal));
    }
}
