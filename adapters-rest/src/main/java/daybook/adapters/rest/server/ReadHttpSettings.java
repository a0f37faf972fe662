package daybook.adapters.rest.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads what was said to the server. */
public final class ReadHttpSettings {

    private final Map<HttpSetting, String> values = new EnumMap<>(HttpSetting.class);

    /**
     * Reads it.
     *
     * @param said values by the names of the settings
     * @throws IllegalArgumentException if something is none of the server's settings, or not a value for it; all of it at once
     */
    public ReadHttpSettings(Map<String, String> said) {
        List<String> refusals = new ArrayList<>();
        said.forEach((name, value) -> {
            Optional<HttpSetting> setting = HttpSetting.under(name);
            if (setting.isEmpty()) {
                refusals.add(name + ": expected only settings that exist");
            } else if (!setting.get().takes(value)) {
                refusals.add(name + ": expected " + setting.get().expected());
            } else {
                values.put(setting.get(), value);
            }
        });
        if (!refusals.isEmpty()) {
            throw new IllegalArgumentException(refusals.stream().sorted().collect(Collectors.joining("\n")));
        }
    }

    /** Every setting with its value, by its name; none of them is a secret. */
    public Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        for (HttpSetting setting : HttpSetting.values()) {
            all.put(setting.id(), value(setting));
        }
        return all;
    }

    /** Whether an issuer of tokens is named. */
    public boolean namesAnIssuer() {
        return !value(HttpSetting.ISSUER).isEmpty() && !value(HttpSetting.KEYS).isEmpty();
    }

    /** The settings. */
    public HttpSettings settings() {
        HttpSettings.Issuer issuer = new HttpSettings.Issuer(
                value(HttpSetting.ISSUER), value(HttpSetting.AUDIENCE), value(HttpSetting.KEYS));
        HttpSettings.Limits limits = new HttpSettings.Limits(
                number(HttpSetting.CONNECTIONS),
                number(HttpSetting.PER_SECOND),
                Duration.ofSeconds(number(HttpSetting.ARRIVAL)),
                Duration.ofSeconds(number(HttpSetting.STOPPING)));
        return new HttpSettings(value(HttpSetting.HOST), number(HttpSetting.PORT), issuer, limits, tls());
    }

    private Optional<HttpSettings.Tls> tls() {
        String keystore = value(HttpSetting.TLS_KEYSTORE);
        return keystore.isEmpty()
                ? Optional.empty()
                : Optional.of(new HttpSettings.Tls(Path.of(keystore), Path.of(value(HttpSetting.TLS_PASSWORD_FILE))));
    }

    private int number(HttpSetting setting) {
        return Integer.parseInt(value(setting));
    }

    private String value(HttpSetting setting) {
        return values.getOrDefault(setting, setting.usual());
    }
}
