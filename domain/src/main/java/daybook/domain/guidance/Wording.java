package daybook.domain.guidance;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The words for rules, decisions, questions and outcomes, in one language, apart from the rules themselves.
 *
 * <p>English is {@code wording.properties}; another language is a file beside it, {@code wording_cy.properties} for Welsh,
 * and what it leaves out is said in English.
 */
public final class Wording {

    private static final Wording ENGLISH = new Wording(Locale.ENGLISH);

    private final Map<String, String> texts = new HashMap<>();

    private Wording(Locale language) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "daybook.domain.guidance.wording",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
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
}
