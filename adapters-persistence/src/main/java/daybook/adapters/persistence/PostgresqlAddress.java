package daybook.adapters.persistence;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a database is, as in {@code postgresql://daybook@db.example:5432/daybook?sslmode=verify-full}.
 *
 * @param url what the driver is told; it holds no password
 * @param user whom to connect as; empty for the one the operating system knows
 * @param password their password; empty where it stands in {@code ~/.pgpass} or none is asked for
 */
record PostgresqlAddress(String url, String user, String password) {

    private static final Pattern FORM = Pattern.compile("postgresql://"
            + "(?:(?<user>[^:@/]+)(?::(?<password>.+))?@)?"
            + "(?<hosts>[A-Za-z0-9.:,\\[\\]_-]+)"
            + "/(?<database>[A-Za-z0-9._-]+)"
            + "(?:\\?(?<parameters>[^@]*))?");

    /** What may be said of the connection. Nothing here holds a secret or lowers what is promised. */
    private static final Set<String> PARAMETERS =
            Set.of("sslmode", "sslrootcert", "sslcert", "sslkey", "currentSchema", "targetServerType");

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException if the text is not one; the message repeats nothing of it
     */
    static PostgresqlAddress of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("expected postgresql://USER@HOST:PORT/DATABASE");
        }
        String parameters = orEmpty(parts.group("parameters"));
        requireKnown(parameters);
        String url = "jdbc:postgresql://" + parts.group("hosts") + "/" + parts.group("database");
        return new PostgresqlAddress(
                parameters.isEmpty() ? url : url + "?" + parameters,
                decoded(orEmpty(parts.group("user"))),
                decoded(orEmpty(parts.group("password"))));
    }

    private static void requireKnown(String parameters) {
        for (String parameter : parameters.split("&", -1)) {
            String name = parameter.split("=", 2)[0];
            if (!name.isEmpty() && !PARAMETERS.contains(name)) {
                throw new IllegalArgumentException("expected only parameters that a deployment may set");
            }
        }
    }

    /** A plus stands for itself here, as in other addresses before their parameters. */
    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException repeatsIt) {
            throw new IllegalArgumentException("expected a percent sign as %25");
        }
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group;
    }

    @Override
    public String toString() {
        return "PostgresqlAddress[masked]";
    }
}
