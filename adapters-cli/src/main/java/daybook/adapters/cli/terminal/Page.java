package daybook.adapters.cli.terminal;

/** Text for reading, wrapped to the console's width. */
public final class Page {

    private final Console console;
    private boolean begun;

    Page(Console console) {
        this.console = console;
    }

    public Ink ink() {
        return console.ink();
    }

    /** A heading with a blank line above it, unless it opens the page. */
    public Page heading(String text) {
        return gap().paragraph(ink().heading(text));
    }

    /** A blank line, unless nothing stands above it. */
    public Page gap() {
        if (begun) {
            console.out().line("");
        }
        return this;
    }

    /** A line across the page between two things, unless nothing stands above it. */
    public Page rule() {
        if (begun) {
            console.out().line("").line("-".repeat(console.width())).line("");
        }
        return this;
    }

    /** A paragraph from the left edge. */
    public Page paragraph(String text) {
        return item(0, "", text);
    }

    /** A paragraph that begins, and goes on, so many columns from the left edge. */
    public Page paragraph(int indent, String text) {
        return item(indent, "", text);
    }

    /**
     * An item of a list: a mark, then words that hang beside it.
     *
     * @param indent columns before the mark
     * @param mark a bullet, a number or a label, with the blanks that follow it
     * @param text its words; escape sequences of {@link Ink} take no room
     */
    public Page item(int indent, String mark, String text) {
        begun = true;
        new Wrapped(console, indent, mark).add(text).end();
        return this;
    }
}
