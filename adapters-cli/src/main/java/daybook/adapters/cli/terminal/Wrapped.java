package daybook.adapters.cli.terminal;

/** One paragraph while its words are laid into lines. */
final class Wrapped {

    private final Output out;
    private final int width;
    private final int hang;
    private final StringBuilder line;
    private int used;
    private boolean empty = true;
    private String style = "";

    Wrapped(Console console, int indent, String mark) {
        out = console.out();
        width = console.width();
        hang = Math.min(indent + Ink.width(mark), width / 2);
        line = new StringBuilder().append(" ".repeat(indent)).append(mark);
        used = indent + Ink.width(mark);
    }

    Wrapped add(String text) {
        int from = 0;
        for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', from)) {
            word(text.substring(from, blank));
            from = blank + 1;
        }
        word(text.substring(from));
        return this;
    }

    void end() {
        int last = line.length();
        while (last > 0 && line.charAt(last - 1) == ' ') {
            last--;
        }
        out.line(line.substring(0, last));
    }

    private void word(String word) {
        int wide = Ink.width(word);
        if (!empty && used + 1 + wide > width) {
            breakLine();
        }
        line.append(empty ? "" : " ").append(word);
        used += wide + (empty ? 0 : 1);
        empty = false;
        int escape = word.lastIndexOf('\u001b');
        if (escape >= 0) {
            String last = word.substring(escape, word.indexOf('m', escape) + 1);
            style = last.equals(Ink.PLAIN) ? "" : last;
        }
    }

    /** A style that spans lines is closed and opened again: pagers forget it at the end of a line. */
    private void breakLine() {
        line.append(style.isEmpty() ? "" : Ink.PLAIN);
        end();
        line.setLength(0);
        line.append(" ".repeat(hang)).append(style);
        used = hang;
        empty = true;
    }
}
