package daybook.application.wiring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The variables of the environment that set something: {@code DAYBOOK_} and the name of the setting. */
final class SettingsVariables {

    /** Names the file of settings. */
    static final String FILE = "DAYBOOK_SETTINGS";

    static final String PREFIX = "DAYBOOK_";

    /** What the server alone understands. */
    private static final String PREFIX_OF_THE_SERVER = PREFIX + "HTTP_";

    /** What the launcher is told. It keeps them to itself; whoever does without it may have set them all the same. */
    private static final Set<String> OF_THE_LAUNCHER = Set.of("DAYBOOK_JAVA", "DAYBOOK_JAVA_OPTS");

    private final Map<String, String> environment;

    SettingsVariables(Map<String, String> environment) {
        this.environment = environment;
    }

    void read(SettingsSaid said) {
        for (Setting setting : Setting.values()) {
            String variable = setting.variable();
            if (!value(variable).isEmpty()) {
                said.say(setting, new SettingsSaid.Said(value(variable), "environment " + variable, variable));
            }
        }
        List<String> known = known();
        for (String name : new TreeSet<>(environment.keySet())) {
            if (name.startsWith(PREFIX_OF_THE_SERVER) && !value(name).isEmpty()) {
                said.sayToTheServer(serverSetting(name), value(name));
            } else if (isOurs(name) && !known.contains(name) && !value(name).isEmpty()) {
                said.refuseUnknown("environment", name, known);
            }
        }
    }

    private static boolean isOurs(String name) {
        return name.startsWith(PREFIX) && !OF_THE_LAUNCHER.contains(name);
    }

    private static String serverSetting(String variable) {
        return variable.substring(PREFIX.length()).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A variable's value; empty if it says nothing. */
    String value(String name) {
        return environment.getOrDefault(name, "").strip();
    }

    private static List<String> known() {
        List<String> known = new ArrayList<>(
                Arrays.stream(Setting.values()).map(Setting::variable).toList());
        known.add(FILE);
        return known;
    }
}
