package daybook.domain.history.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of one kind as somebody wrote them, and made comparable: plain small letters, no accents, parts apart.
 *
 * @param written as they came
 * @param comparable in parts; of family names each once and in order of the alphabet, because theirs does not count
 */
record WrittenName(List<String> written, List<String> comparable) {

    static final WrittenName NONE = new WrittenName(List.of(), List.of());

    private static final int LONGEST = 100;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+|['’‘ʼ`.]");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

    /** Letters that do not come apart into a plain one and a mark. */
    private static final Map<String, String> PLAIN =
            Map.of("ß", "ss", "ł", "l", "ø", "o", "æ", "ae", "œ", "oe", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    /** Small words that one writer puts before a family name and the next leaves out. */
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "ul", "bin", "ibn", "bint", "de", "da", "do", "dos", "del", "di", "la", "le", "van", "von");

    /** Small words that are half of the family name they stand before. */
    private static final Map<String, String> JOINED =
            Map.of("mc", "mc", "mac", "mc", "o", "o", "st", "st", "saint", "st");

    /** What is written where no name is known. */
    private static final Set<String> NO_NAME = Set.of("unknown", "notknown", "unk", "nk", "na", "none", "unnamed");

    private static List<String> checked(List<String> names) {
        if (names.size() > Identity.MOST) {
            throw new IllegalArgumentException("a child has at most 10 given and 10 family names");
        }
        for (String name : names) {
            if (name.length() > LONGEST || name.codePoints().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException("a name is at most 100 characters in one line");
            }
            if (name.codePoints().noneMatch(Character::isLetter)) {
                throw new IllegalArgumentException("a name has a letter");
            }
        }
        return names;
    }

    static WrittenName given(List<String> names) {
        List<List<String>> parts = parts(checked(names));
        return new WrittenName(names, parts.stream().flatMap(List::stream).toList());
    }

    static WrittenName family(List<String> names) {
        List<List<String>> parts = parts(checked(names));
        return new WrittenName(
                names,
                parts.stream()
                        .flatMap(it -> joined(it).stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    @Override
    public String toString() {
        return "WrittenName[masked]";
    }

    private static List<List<String>> parts(List<String> names) {
        return names.stream()
                .map(WrittenName::parts)
                .filter(it -> !saysNothing(it))
                .toList();
    }

    private static boolean saysNothing(List<String> parts) {
        return NO_NAME.contains(String.join("", parts));
    }

    private static List<String> parts(String name) {
        String small = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : PLAIN.entrySet()) {
            small = small.replace(letter.getKey(), letter.getValue());
        }
        return Arrays.stream(BETWEEN.split(small)).filter(it -> !it.isEmpty()).toList();
    }

    private static List<String> joined(List<String> parts) {
        List<String> joined = new ArrayList<>();
        String before = "";
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            boolean last = i == parts.size() - 1;
            if (!last && JOINED.containsKey(part)) {
                before = JOINED.get(part);
            } else if (last || !PARTICLES.contains(part)) {
                joined.add(withShortMac(before + part));
                before = "";
            }
        }
        return joined;
    }

    private static String withShortMac(String part) {
        return part.startsWith("mac") && part.length() > 6 ? "mc" + part.substring(3) : part;
    }
}
