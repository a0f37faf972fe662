package daybook.adapters.cli.terminal;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Begins the specification of a command the way all of them look. Programmatic: annotations cost start-up. */
public final class CliSpec {

    private CliSpec() {}

    /**
     * A specification with one line that says what it is for, and help.
     *
     * @param summary one sentence
     * @param examples lines shown under "Examples" in its help; never empty
     */
    public static CommandSpec of(String summary, String... examples) {
        CommandSpec spec = CommandSpec.create();
        String[] footer = new String[examples.length];
        for (int i = 0; i < examples.length; i++) {
            footer[i] = "  " + examples[i].replace("%", "%%");
        }
        spec.usageMessage()
                .description(summary)
                .footerHeading("%nExamples:%n")
                .footer(footer)
                .sortOptions(false)
                .sortSynopsis(false);
        return spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build());
    }

    /** What reads the arguments of a command and shows its help. */
    public static CommandLine line(String name, CommandSpec spec, Console console) {
        spec.name("daybook " + name).usageMessage().width(console.width());
        Ansi ansi = console.ink().isOn() ? Ansi.ON : Ansi.OFF;
        return new CommandLine(spec).setUsageHelpAutoWidth(false).setColorScheme(Help.defaultColorScheme(ansi));
    }
}
