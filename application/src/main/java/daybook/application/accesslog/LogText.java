package daybook.application.accesslog;

/** What text may stand in an entry: whole characters, none of them for control, and not too many. */
final class LogText {

    private static final int LONGEST_NAME = 64;

    private LogText() {}

    static void checkName(String text, String what) {
        checkName(text, LONGEST_NAME, what);
    }

    static void checkName(String text, int longest, String what) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " has to be named");
        }
        check(text, longest, what);
    }

    static boolean isName(String text, int longest) {
        return !text.isBlank() && text.length() <= longest && text.codePoints().noneMatch(LogText::isOutOfPlace);
    }

    static void check(String text, int longest, String what) {
        if (text.length() > longest) {
            throw new IllegalArgumentException(what + " is at most " + longest + " characters");
        }
        if (text.codePoints().anyMatch(LogText::isOutOfPlace)) {
            throw new IllegalArgumentException(what + " is whole characters and none for control");
        }
    }

    private static boolean isOutOfPlace(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }
}
