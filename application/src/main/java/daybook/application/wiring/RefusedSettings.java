package daybook.application.wiring;

import java.util.List;

/** The settings cannot be used; every line is fit to show and names the place and what is expected there. */
public final class RefusedSettings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    RefusedSettings(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = lines.stream().sorted().toList();
    }

    /** What is wrong, a place and what is expected there on each line. */
    public List<String> lines() {
        return lines;
    }
}
