package daybook.adapters.cli;

import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.adapters.cli.terminal.Page;
import java.util.List;

/** What {@code daybook} says about itself. */
record RootHelp(Commands commands) {

    static int missing(Console console) {
        console.problem("daybook", "expected a command");
        console.problem("", "Try 'daybook --help'.");
        return ExitCode.USAGE;
    }

    /** Answers {@code --help}, {@code help [COMMAND]} and {@code --version}; anything else is no command. */
    int answer(String[] arguments, Console console) {
        switch (arguments[0]) {
            case "-h", "--help", "help" -> {
                return arguments.length > 1 ? of(arguments[1], console) : list(console);
            }
            case "-V", "--version" -> {
                console.out().line("daybook " + version());
                return ExitCode.DONE;
            }
            default -> {
                console.problem("daybook", "expected a command, not " + quoted(arguments[0]));
                console.problem("", "Try 'daybook --help'.");
                return ExitCode.USAGE;
            }
        }
    }

    static String version() {
        String version = RootHelp.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }

    private int of(String name, Console console) {
        return commands.open(name)
                .map(command -> new Invocation(name, command).run(List.of("--help"), console))
                .orElseGet(() -> answer(new String[] {name}, console));
    }

    private static int list(Console console) {
        Page page = console.page();
        page.paragraph(
                "Daybook helps record incidents of child self-generated imagery: what the guidance leads to, why, on whose"
                        + " authority, and what is still to be asked. A person decides.");
        page.heading("Usage").paragraph(2, "daybook COMMAND [OPTIONS] [FILES]");
        for (Commands.Group group : Commands.Group.values()) {
            page.heading(group.title());
            for (Commands.Entry entry : Commands.all()) {
                if (entry.group() == group) {
                    page.item(
                            2,
                            entry.name()
                                    + " ".repeat(Math.max(1, 13 - entry.name().length())),
                            entry.summary());
                }
            }
        }
        page.heading("Also")
                .item(2, "--help       ", "this list; after a command, its options and examples")
                .item(2, "--version    ", "which version this is");
        page.heading("It ends with")
                .item(2, "0   ", "done")
                .item(2, "1   ", "an audit found something")
                .item(2, "64  ", "the command line cannot be understood")
                .item(2, "65  ", "an input was refused; each line says where and what is expected")
                .item(2, "66  ", "an input cannot be read")
                .item(2, "70  ", "something unforeseen, with a reference to report")
                .item(2, "77  ", "not permitted")
                .item(2, "80  ", "already recorded otherwise, or changed meanwhile");
        page.paragraph("Of several inputs, the highest.");
        return ExitCode.DONE;
    }

    private static String quoted(String argument) {
        return "'" + (argument.length() > 40 ? argument.substring(0, 40) + "..." : argument) + "'";
    }
}
