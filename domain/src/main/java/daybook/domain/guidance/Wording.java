package daybook.domain.guidance;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The words for rules, decisions, questions and outcomes, in one language, apart from the rules themselves.
 *
 * <p>English is {@code wording.properties}; another language is a file beside it, {@code wording_cy.properties} for Welsh,
 * and what it leaves out is said in English.
 */
public final class Wording {

    private static final String BASE_NAME = "wording";

    private static final Wording ENGLISH = new Wording(Locale.ENGLISH);

    private final Map<String, String> texts = new HashMap<>();

    /** Not a lookup that falls back to the language of the machine: English is to be English everywhere. */
    private Wording(Locale language) {
        ResourceBundle.Control names = ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        List<Locale> nearestFirst = names.getCandidateLocales(BASE_NAME, language);
        for (int i = nearestFirst.size() - 1; i >= 0; i--) {
            read(names.toBundleName(BASE_NAME, nearestFirst.get(i)) + ".properties");
        }
    }

    private void read(String file) {
        try (InputStream in = Wording.class.getResourceAsStream(file)) {
            if (in != null) {
                Properties said = new Properties();
                said.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                said.stringPropertyNames().forEach(key -> texts.put(key, said.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the wording cannot be read", e);
        }
    }

    public static Wording english() {
        return ENGLISH;
    }

    public static Wording in(Locale language) {
        return new Wording(language);
    }

    /**
     * The text under a key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public String of(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no wording for " + key);
        }
        return text;
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** Every key under which there is a text. */
    public Set<String> keys() {
        return Set.copyOf(texts.keySet());
    }
}
