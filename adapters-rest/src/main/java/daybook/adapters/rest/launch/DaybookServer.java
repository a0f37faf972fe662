package daybook.adapters.rest.launch;

import daybook.application.access.ActingClaim;
import daybook.application.access.ActingRole;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The server's main. */
public final class DaybookServer {

    private static final List<String> ROLES =
            Arrays.stream(ActingRole.values()).map(ActingRole::code).toList();

    private static final int USAGE = 64;

    private DaybookServer() {}

    /** Starts a server, or issues a token for development. */
    public static void main(String[] arguments) {
        CommandLine line = commandLine(new Starting(System.getenv(), Clock.systemUTC()));
        int code = line.execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    static CommandLine commandLine(Starting starting) {
        CommandSpec server = usage(CommandSpec.create()).name("daybook-server").mixinStandardHelpOptions(true);
        server.versionProvider(() -> new String[] {version()});
        server.usageMessage()
                .description(
                        "Serves Daybook over HTTP, until it is told to stop. Settings are read from the settings file"
                                + " and the environment, as 'daybook settings' shows them, and those of the server"
                                + " beside: http-port in the file, DAYBOOK_HTTP_PORT in the environment.",
                        "",
                        "Who may ask is said by tokens of the issuer in http-issuer, whose keys are at http-jwks.");
        server.addOption(OptionSpec.builder("--development")
                .description("Believe tokens of 'daybook-server dev-token' alone, and answer this machine alone.")
                .type(boolean.class)
                .build());
        server.addSubcommand("dev-token", new CommandLine(devToken()));
        CommandLine line = new CommandLine(server);
        line.setExecutionStrategy(parsed -> run(parsed, starting, line));
        return line;
    }

    private static CommandSpec devToken() {
        CommandSpec token = usage(CommandSpec.create()).mixinStandardHelpOptions(true);
        token.usageMessage().description("Prints a token for a server that runs with --development on this machine.");
        return token.addOption(words("--role", "In what capacity: " + String.join(", ", ROLES), "recorder"))
                .addOption(words("--officer", "Who acts.", "DEVELOPER"))
                .addOption(words("--force", "For which police force; otherwise the setting force.", ""));
    }

    private static CommandSpec usage(CommandSpec spec) {
        return spec.exitCodeOnInvalidInput(USAGE);
    }

    private static OptionSpec words(String name, String description, String usual) {
        return OptionSpec.builder(name)
                .description(description)
                .type(String.class)
                .defaultValue(usual)
                .build();
    }

    private static int run(ParseResult parsed, Starting starting, CommandLine line) {
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        ParseResult token = parsed.subcommand();
        return token == null
                ? starting.serve(parsed.hasMatchedOption("--development"), line.getErr())
                : starting.token(
                        new ActingClaim(said("--officer", token), said("--force", token), said("--role", token), ""),
                        line.getOut(),
                        line.getErr());
    }

    private static String said(String option, ParseResult parsed) {
        String value = parsed.matchedOptionValue(option, null);
        return value != null ? value : parsed.commandSpec().findOption(option).defaultValue();
    }

    private static String version() {
        String version = DaybookServer.class.getPackage().getImplementationVersion();
        return "daybook-server " + (version == null ? "(not packaged)" : version);
    }
}
