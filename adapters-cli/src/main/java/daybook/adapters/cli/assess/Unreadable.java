package daybook.adapters.cli.assess;

import java.io.IOException;

/** An input that cannot be read, and why, in words fit to show. */
public final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private final String called;

    /** That this input cannot be read, or a file of that name cannot be written. */
    public Unreadable(Input input, String why) {
        super(why);
        called = input.called();
    }

    /** What the input is called in a message. */
    public String called() {
        return called;
    }
}
