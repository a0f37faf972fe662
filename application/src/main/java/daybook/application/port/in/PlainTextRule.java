package daybook.application.port.in;

import daybook.domain.incident.Circumstance;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Whether a text is plain words. Daybook takes no imagery, and a note is no way round that.
 *
 * <p>It says what words look like, not what encodings look like, of which there is always another: Latin letters with their
 * marks, the punctuation of a sentence, few and short numbers, no markup, no address, no word that nobody would say.
 */
public final class PlainTextRule implements ConstraintValidator<PlainText, String> {

    private static final Pattern ALLOWED = Pattern.compile("[\\p{IsLatin}\\p{Nd} .,;:'’‘\"“”()?!&%/–—£+-]*");
    private static final Pattern MARKUP = Pattern.compile(
            "://|data\\s*:\\s*(?:\\w+\\s*/|[,;])|base\\s*64|&#|(?<=[^ (])\\+|\\+(?!\\d)|www\\.|%[0-9a-f]{2}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** The vowels of English and Welsh, with their marks. */
    private static final Pattern VOWEL = Pattern.compile("[aeiouywàáâäèéêëìíîïòóôöùúûüŵŷ]", Pattern.CASE_INSENSITIVE);

    /** Two or three parts, each with one capital, as in PlayStation, WhatsApp, iMessage. */
    private static final Pattern PUT_TOGETHER =
            Pattern.compile("(?:\\p{Lu}\\p{Ll}+|\\p{Ll}{1,2})(?:\\p{Lu}\\p{Ll}{2,}){1,2}");

    /** The longest word of letters. The longest in use in Welsh and English have fewer. */
    private static final int LONGEST_WORD = 58;

    /** The longest run of digits, or of digits and letters, as in a telephone number or the reference of a case. */
    private static final int LONGEST_NUMBER = 12;

    /** The longest run that also mixes capitals and small letters, as 11May26; longer ones are how bytes are written. */
    private static final int LONGEST_MIXTURE = 8;

    /** How many words that are not plainly words a note may have: dates, codes, ages, initials. */
    private static final int MOST_ODD_WORDS = 8;

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        return text == null || isPlain(text);
    }

    /** Whether the text is short enough and reads as words, whether a mark is a character of its own or not. */
    public static boolean isPlain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return text.length() <= Circumstance.LONGEST_NOTE
                && ALLOWED.matcher(composed).matches()
                && !MARKUP.matcher(composed).find()
                && isMadeOfWords(BETWEEN_WORDS.split(composed));
    }

    private static boolean isMadeOfWords(String[] words) {
        int odd = 0;
        for (String word : words) {
            if (word.chars().allMatch(Character::isDigit)) {
                odd += word.isEmpty() ? 0 : 1;
                if (word.length() > LONGEST_NUMBER) {
                    return false;
                }
            } else if (!isWord(word)) {
                odd++;
                if (word.length() > (isInOneCase(word) ? LONGEST_NUMBER : LONGEST_MIXTURE)) {
                    return false;
                }
            }
        }
        return odd <= MOST_ODD_WORDS;
    }

    /** Letters as in a word that is read aloud: small, in capitals, or a name put together as PlayStation is. */
    private static boolean isWord(String word) {
        return word.length() <= LONGEST_WORD
                && word.chars().allMatch(Character::isLetter)
                && (isInOneCase(word) || PUT_TOGETHER.matcher(word).matches())
                && (word.length() < 5 || VOWEL.matcher(word).find());
    }

    private static boolean isInOneCase(String word) {
        return word.chars().skip(1).noneMatch(Character::isUpperCase)
                || word.chars().noneMatch(Character::isLowerCase);
    }
}
