package daybook.adapters.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Sentences of the command line, kept in a properties file beside the classes that say them.
 *
 * <p>English is {@code name.properties}; another language is a file beside it, {@code name_cy.properties} for Welsh, and what
 * that leaves out is said in English.
 */
public final class Texts {

    private final Properties texts = new Properties();

    private Texts() {}

    /**
     * The sentences of one file in one language.
     *
     * @param beside a class in the package where the file lies
     * @param name the name of the file without its ending
     */
    public static Texts of(Class<?> beside, String name, Locale language) {
        Texts all = new Texts();
        if (!all.load(beside, name + ".properties")) {
            throw new IllegalArgumentException("there is no file of that name");
        }
        all.load(beside, name + "_" + language.getLanguage() + ".properties");
        return all;
    }

    private boolean load(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                return false;
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return true;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("sentences cannot be read", unreadable);
        }
    }

    /**
     * The sentence under a key.
     *
     * @param values what stands in it for {@code {0}}, {@code {1}} and so on
     * @throws IllegalArgumentException if there is none
     */
    public String say(String key, Object... values) {
        String text = find(key).orElseThrow(() -> new IllegalArgumentException("no sentence for " + key));
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** The sentence under a key, if there is one. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    public Set<String> keys() {
        return texts.stringPropertyNames();
    }
}
