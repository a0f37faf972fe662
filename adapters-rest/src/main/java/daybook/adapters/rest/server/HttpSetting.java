package daybook.adapters.rest.server;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can be set of the server, each under a name in the settings file and, as {@code DAYBOOK_HTTP_PORT}, in the environment. */
public enum HttpSetting {
    HOST("http-host", "127.0.0.1", "\\S{1,255}", "a name or address of this machine"),
    PORT(
            "http-port",
            "8080",
            "[0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]",
            "0 to 65535"),
    ISSUER("http-issuer", "", "\\S{1,255}", "the issuer of tokens, as in iss"),
    AUDIENCE("http-audience", "daybook", "\\S{1,255}", "the name of this deployment, as in aud"),
    KEYS("http-jwks", "", "\\S.{0,1023}", "an address that begins with https:, or a file"),
    CONNECTIONS("http-connections", "4096", "[1-9][0-9]{0,5}", "1 to 999999"),
    PER_SECOND("http-requests-per-second", "100", "[1-9][0-9]{0,5}", "1 to 999999"),
    ARRIVAL("http-arrival-seconds", "15", "[1-9][0-9]{0,2}", "1 to 999"),
    STOPPING("http-stopping-seconds", "30", "[1-9][0-9]{0,2}", "1 to 999"),
    TLS_KEYSTORE("http-tls-keystore", "", ".+", "a file in PKCS 12"),
    TLS_PASSWORD_FILE("http-tls-password-file", "", ".+", "the file with its password");

    private final String id;
    private final String usual;
    private final Pattern form;
    private final String expected;

    HttpSetting(String id, String usual, String form, String expected) {
        this.id = id;
        this.usual = usual;
        this.form = Pattern.compile(form);
        this.expected = expected;
    }

    /** The setting of that name. */
    public static Optional<HttpSetting> under(String id) {
        return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst();
    }

    /** Its name in the settings file. */
    public String id() {
        return id;
    }

    /** What it is where nobody says anything; empty if it has to be said, or is not needed. */
    public String usual() {
        return usual;
    }

    /** What is expected. */
    public String expected() {
        return expected;
    }

    boolean takes(String value) {
        return form.matcher(value).matches();
    }
}
