package daybook.adapters.cli.terminal;

/** Makes words stand out, or leaves them as they are where colour is not welcome. */
public enum Ink {
    ON,
    OFF;

    private static final String ESCAPE = "\u001b[";
    static final String PLAIN = ESCAPE + "0m";

    public boolean isOn() {
        return this == ON;
    }

    /** The answer. */
    public String strong(String text) {
        return in("1", text);
    }

    /** What groups the lines below it. */
    public String heading(String text) {
        return in("1;36", text);
    }

    /** Where it comes from, and other asides. */
    public String quiet(String text) {
        return in("2", text);
    }

    /** What asks for somebody's attention. */
    public String attention(String text) {
        return in("33", text);
    }

    /** What is good as it stands. */
    public String fine(String text) {
        return in("32", text);
    }

    private String in(String style, String text) {
        return this == OFF || text.isEmpty() ? text : ESCAPE + style + "m" + text + PLAIN;
    }

    /** How many columns a text takes, escape sequences left out. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\u001b') {
                i = text.indexOf('m', i);
            } else if (!Character.isLowSurrogate(text.charAt(i))) {
                width++;
            }
        }
        return width;
    }
}
