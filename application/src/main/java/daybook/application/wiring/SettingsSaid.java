package daybook.application.wiring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What was said of each setting, the last word on it counting, and what of all that cannot be used. */
final class SettingsSaid {

    private static final int MOST_REFUSALS = 20;
    private static final int LONGEST_SHOWN = 40;
    private static final Pattern NOT_PRINTED = Pattern.compile("[^\\x21-\\x7e]");

    private final Map<Setting, Said> said = new EnumMap<>(Setting.class);
    private final Set<Setting> refused = EnumSet.noneOf(Setting.class);
    private final List<String> refusals = new ArrayList<>();
    private final Map<String, String> toTheServer = new TreeMap<>();
    private boolean unreadable;

    void say(Setting setting, Said what) {
        said.put(setting, what);
    }

    /** What only the server understands, under its name in the settings file. */
    void sayToTheServer(String name, String value) {
        toTheServer.put(name, value);
    }

    Map<String, String> toTheServer() {
        return Map.copyOf(toTheServer);
    }

    void refuse(String line) {
        if (refusals.size() < MOST_REFUSALS) {
            refusals.add(line);
        }
    }

    /** Refuses what cannot be read at all. */
    void refuseUnreadable(String line) {
        unreadable = true;
        refuse(line);
    }

    void refuse(Setting setting, String line) {
        refused.add(setting);
        refuse(line);
    }

    /** Refuses a name that no setting has, as somebody misspelt it, with those that settings have, the most alike first. */
    void refuseUnknown(String place, String name, Collection<String> known) {
        List<String> nearest = known.stream()
                .sorted(Comparator.comparingInt((String it) -> alike(name, it)).reversed())
                .toList();
        refuse(place + ": expected only settings that exist, and " + shown(name) + " is none; there are "
                + String.join(", ", nearest));
    }

    Map<Setting, Said> said() {
        return Collections.unmodifiableMap(said);
    }

    boolean isRefused(Setting setting) {
        return refused.contains(setting);
    }

    List<String> refusals() {
        return List.copyOf(refusals);
    }

    boolean isUnreadable() {
        return unreadable;
    }

    /** A name somebody wrote, as far as it is short and can be printed: a file that is none may hold anything. */
    static String shown(String name) {
        String start = name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN) + "..." : name;
        return NOT_PRINTED.matcher(start).replaceAll("?");
    }

    /** How many characters two names begin with alike: who misspells one mostly begins it well. */
    private static int alike(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    /** A value somebody gave, where it comes from and the place a refusal names. */
    record Said(String value, String origin, String place) {}
}
