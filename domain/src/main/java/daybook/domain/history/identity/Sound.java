package daybook.domain.history.identity;

/** Roughly how a name sounds, so that most of its spellings come out the same: its first spelling, then its consonants. */
final class Sound {

    private static final int LONGEST = 5;

    private static final String[][] SPELT_OTHERWISE = {
        {"eigh", "ay"}, {"ph", "f"}, {"ck", "k"}, {"sch", "sh"}, {"x", "ks"}, {"kn", "n"}, {"wr", "r"}
    };

    private Sound() {}

    /** One to five letters; of a name without letters of this alphabet, its own. */
    static String of(String name, NameTable table) {
        String plain = table.plain(name);
        for (String[] spelt : SPELT_OTHERWISE) {
            plain = plain.replace(spelt[0], spelt[1]);
        }
        StringBuilder sound = new StringBuilder();
        for (int i = 0; i < plain.length() && sound.length() < LONGEST; i++) {
            char letter = likeOthers(plain.charAt(i));
            boolean again = sound.length() > 0 && sound.charAt(sound.length() - 1) == letter;
            if (sound.length() == 0 || !again && letter != 'a' && letter != 'h') {
                sound.append(letter);
            }
        }
        return sound.toString();
    }

    private static char likeOthers(char letter) {
        return switch (letter) {
            case 'e', 'i', 'o', 'u', 'y', 'w' -> 'a';
            case 'c', 'q' -> 'k';
            case 'z' -> 's';
            case 'j' -> 'g';
            case 'v' -> 'f';
            case 'd' -> 't';
            case 'b' -> 'p';
            default -> letter;
        };
    }
}
