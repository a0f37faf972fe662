package daybook.application.wiring;

import java.util.List;

/** The settings cannot be used; every line is fit to show and names the place and what is expected there. */
public final class RefusedSettings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    private final transient List<SettingInForce> usable;

    private final boolean unreadable;

    RefusedSettings(List<String> lines, List<SettingInForce> usable, boolean unreadable) {
        super(String.join("\n", lines));
        this.lines = lines.stream().sorted().toList();
        this.usable = List.copyOf(usable);
        this.unreadable = unreadable;
    }

    /** What is wrong, a place and what is expected there on each line. */
    public List<String> lines() {
        return lines;
    }

    /** Whether the file of settings cannot be read, rather than holding something wrong. */
    public boolean isUnreadable() {
        return unreadable;
    }

    /** The settings that nothing is wrong with, in a fixed order; none is in force before the rest is put right. */
    public List<SettingInForce> usable() {
        return usable;
    }
}
