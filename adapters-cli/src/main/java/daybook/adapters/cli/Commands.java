package daybook.adapters.cli;

import daybook.adapters.cli.terminal.CliCommand;
import java.util.List;
import java.util.Optional;

/** Every command there is. A command's own classes are loaded only when it is opened. */
final class Commands {

    /** A command as the list of commands shows it. */
    record Entry(String name, String summary) {}

    private Commands() {}

    /** In the order in which a newcomer meets them. */
    static List<Entry> all() {
        return List.of();
    }

    /** The command of that name; none if there is none. */
    static Optional<CliCommand> open(String name) {
        CliCommand command = switch (name) {
            default -> null;
        };
        return Optional.ofNullable(command);
    }
}
