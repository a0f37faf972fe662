package daybook.adapters.cli.audit;

import java.io.IOException;

/**
 * How a file of text is written.
 *
 * @param encoding how its characters are
 * @param delimiter what stands between cells
 * @param quote what stands around cells
 */
record CsvForm(Encoding encoding, char delimiter, char quote) {

    private static final String DELIMITERS = ",;\t|";

    /** As the options say, and as the beginning of the file shows. */
    static CsvForm of(byte[] head, ReadingOptions options) {
        Encoding encoding = options.encoding().orElseGet(() -> Encoding.of(head));
        int mark = encoding.markIn(head);
        String text = new String(head, mark, head.length - mark, encoding.charset());
        char quote = options.quote().orElse('"');
        return new CsvForm(encoding, options.delimiter().orElseGet(() -> delimiter(text, quote)), quote);
    }

    /** The one that stands most often outside quotes on the first line with anything on it. */
    private static char delimiter(String text, char quote) {
        String line = text.lines().filter(it -> !it.isBlank()).findFirst().orElse("");
        int[] counts = new int[DELIMITERS.length()];
        boolean quoted = false;
        for (char it : line.toCharArray()) {
            quoted ^= it == quote;
            int which = quoted ? -1 : DELIMITERS.indexOf(it);
            if (which >= 0) {
                counts[which]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return DELIMITERS.charAt(most);
    }

    /** Whether it begins as an object does, and no name of a column. */
    boolean isJson(byte[] head) {
        int mark = encoding.markIn(head);
        return new String(head, mark, head.length - mark, encoding.charset())
                .stripLeading()
                .startsWith("{");
    }

    /** The characters of a file, from the first behind its mark. */
    Decoded open(Source source) throws IOException {
        return new Decoded(source.openBehind(encoding.markIn(source.head())), encoding);
    }

    String wantingCharacters() {
        return "expected characters in " + encoding.charset().name() + "; --encoding names another";
    }
}
