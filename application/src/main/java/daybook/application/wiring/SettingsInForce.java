package daybook.application.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The settings of a deployment, each with where it comes from.
 *
 * <p>A {@code DAYBOOK_} variable of the environment outranks the settings file, and that outranks the default. The file is the one
 * that {@code DAYBOOK_SETTINGS} names, otherwise {@code .config/daybook/settings.properties} in the home folder if it exists. By
 * default records are kept in {@code daybook/register.db} and keys in {@code daybook/keys} under {@code XDG_DATA_HOME}, otherwise under {@code .local/share} in it.
 */
public final class SettingsInForce {

    private static final String DEFAULT = "default";

    private final Settings settings;
    private final List<SettingInForce> all;
    private final Map<String, String> toTheServer;

    private SettingsInForce(Settings settings, List<SettingInForce> all, Map<String, String> toTheServer) {
        this.settings = settings;
        this.all = List.copyOf(all);
        this.toTheServer = Map.copyOf(toTheServer);
    }

    /**
     * Reads the settings.
     *
     * @param environment the variables of the environment
     * @param home the folder of whoever runs it
     * @param clock tells the day that no adoption can lie after
     * @throws RefusedSettings if a value is not one for its setting, something is set that does not exist, or the file cannot be
     *     read or says something twice
     */
    public static SettingsInForce read(Map<String, String> environment, Path home, Clock clock) {
        SettingsSaid said = new SettingsSaid();
        SettingsFile.named(environment, home).read(said);
        new SettingsVariables(environment).read(said);
        return inForce(said, defaults(environment, home), clock);
    }

    /**
     * The settings alone, as {@link #read} has them: soon, where nobody said anything and so nothing is to be looked up.
     *
     * @param environment the variables of the environment
     * @param home the folder of whoever runs it
     * @param clock tells the day that no adoption can lie after
     * @throws RefusedSettings as {@link #read}
     */
    public static Settings settings(Map<String, String> environment, Path home, Clock clock) {
        for (String variable : environment.keySet()) {
            if (variable.startsWith(SettingsVariables.PREFIX)) {
                return read(environment, home, clock).settings();
            }
        }
        return SettingsFile.named(environment, home).exists()
                ? read(environment, home, clock).settings()
                : defaults(environment, home);
    }

    /** What a deployment is started with. */
    public Settings settings() {
        return settings;
    }

    /** What was said to the server alone, under names that begin with {@code http-}; nothing of it is checked here. */
    public Map<String, String> toTheServer() {
        return toTheServer;
    }

    /** Every setting, in a fixed order. */
    public List<SettingInForce> all() {
        return all;
    }

    /** Records are kept in a file of whoever runs it, in the folder that their system has for such. */
    private static Settings defaults(Map<String, String> environment, Path home) {
        String told = environment.getOrDefault("XDG_DATA_HOME", "");
        Path data = told.startsWith("/") ? Path.of(told) : home.resolve(".local/share");
        return new Settings("sqlite:" + data.resolve("daybook/register.db"))
                .keys(data.resolve("daybook/keys").toString());
    }

    private static SettingsInForce inForce(SettingsSaid said, Settings defaults, Clock clock) {
        Settings settings = defaults;
        for (Map.Entry<Setting, SettingsSaid.Said> entry : said.said().entrySet()) {
            Setting setting = entry.getKey();
            try {
                settings = setting.set(settings, entry.getValue().value(), clock);
            } catch (IllegalArgumentException | DateTimeException refused) {
                said.refuse(setting, entry.getValue().place() + ": " + setting.expected());
            }
        }
        List<SettingInForce> usable = usable(said, settings);
        if (!said.refusals().isEmpty()) {
            throw new RefusedSettings(said.refusals(), usable, said.isUnreadable());
        }
        return new SettingsInForce(settings, usable, said.toTheServer());
    }

    private static List<SettingInForce> usable(SettingsSaid said, Settings settings) {
        List<SettingInForce> usable = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            if (!said.isRefused(setting)) {
                SettingsSaid.Said by = said.said().get(setting);
                usable.add(SettingInForce.of(setting, settings, by == null ? DEFAULT : by.origin()));
            }
        }
        return usable;
    }
}
