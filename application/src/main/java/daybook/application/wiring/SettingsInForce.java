package daybook.application.wiring;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The settings of a deployment, each with where it comes from.
 *
 * <p>A {@code DAYBOOK_} variable of the environment outranks the settings file, and that outranks the default. The file is the one
 * that {@code DAYBOOK_SETTINGS} names, otherwise {@code .config/daybook/settings.properties} in the home folder if it exists.
 */
public final class SettingsInForce {

    /** The storage that is used if nothing else is said. */
    public static final String DEFAULT_STORAGE = "memory";

    private static final String DEFAULT = "default";

    private final Settings settings;
    private final List<SettingInForce> all;

    private SettingsInForce(Settings settings, Map<Setting, String> origins) {
        this.settings = settings;
        List<SettingInForce> listed = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            listed.add(SettingInForce.of(setting, settings, origins.getOrDefault(setting, DEFAULT)));
        }
        this.all = List.copyOf(listed);
    }

    /**
     * Reads the settings.
     *
     * @param environment the variables of the environment
     * @param home the folder of whoever runs it
     * @throws RefusedSettings if a value is not one for its setting, or the file cannot be read or sets what does not exist
     */
    public static SettingsInForce read(Map<String, String> environment, Path home) {
        List<String> refusals = new ArrayList<>();
        Map<Setting, Said> said = new EnumMap<>(Setting.class);
        said.putAll(SettingsFile.named(environment, home).read(refusals));
        for (Setting setting : Setting.values()) {
            String value = environment.getOrDefault(setting.variable(), "").strip();
            if (!value.isEmpty()) {
                said.put(setting, new Said(value, "environment " + setting.variable(), setting.variable()));
            }
        }
        return inForce(said, refusals);
    }

    /**
     * The settings alone, as {@link #read} has them: soon, where nobody said anything and so nothing is to be looked up.
     *
     * @param environment the variables of the environment
     * @param home the folder of whoever runs it
     * @throws RefusedSettings as {@link #read}
     */
    public static Settings settings(Map<String, String> environment, Path home) {
        for (String variable : environment.keySet()) {
            if (variable.startsWith("DAYBOOK_")) {
                return read(environment, home).settings();
            }
        }
        return SettingsFile.named(environment, home).exists()
                ? read(environment, home).settings()
                : new Settings(DEFAULT_STORAGE);
    }

    /** What a deployment is started with. */
    public Settings settings() {
        return settings;
    }

    /** Every setting, in a fixed order. */
    public List<SettingInForce> all() {
        return all;
    }

    private static SettingsInForce inForce(Map<Setting, Said> said, List<String> refusals) {
        Settings settings = new Settings(DEFAULT_STORAGE);
        Map<Setting, String> origins = new EnumMap<>(Setting.class);
        for (Map.Entry<Setting, Said> entry : said.entrySet()) {
            Setting setting = entry.getKey();
            try {
                settings = setting.set(settings, entry.getValue().value());
                origins.put(setting, entry.getValue().origin());
            } catch (IllegalArgumentException | DateTimeException refused) {
                refusals.add(entry.getValue().place() + ": " + setting.expected());
            }
        }
        if (!refusals.isEmpty()) {
            throw new RefusedSettings(refusals);
        }
        return new SettingsInForce(settings, origins);
    }

    /** A value somebody gave, where it comes from and the place a refusal names. */
    record Said(String value, String origin, String place) {}
}
