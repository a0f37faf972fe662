package daybook.adapters.cli.settings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.adapters.cli.terminal.Page;
import daybook.application.wiring.RefusedSettings;
import daybook.application.wiring.SettingInForce;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook settings}: what is in force and where each value comes from. */
public final class SettingsCommand implements CliCommand {

    private final Supplier<List<SettingInForce>> settings;

    /**
     * The command.
     *
     * @param settings gives every setting in force; asked once, when there is something to show
     */
    public SettingsCommand(Supplier<List<SettingInForce>> settings) {
        this.settings = settings;
    }

    @Override
    public CommandSpec spec() {
        return CliSpec.of(
                        "Show the settings in force and where each comes from: a DAYBOOK_ variable of the environment,"
                                + " else the settings file, else the default. DAYBOOK_SETTINGS names the file, which is"
                                + " otherwise .config/daybook/settings.properties in the home folder.",
                        "daybook settings",
                        "daybook settings --format json",
                        "DAYBOOK_ADOPTED_ON=2024-09-01 daybook settings")
                .addOption(OptionSpec.builder("-f", "--format")
                        .type(Format.class)
                        .paramLabel("FORMAT")
                        .defaultValue("text")
                        .description("text (the default) or json.")
                        .build());
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        Format format = parsed.matchedOptionValue("--format", Format.text);
        try {
            show(settings.get(), format, console);
        } catch (RefusedSettings refused) {
            // Whoever looks for what is wrong is helped by the rest; how it ends is the same for every command.
            show(refused.usable(), format, console);
            throw refused;
        }
        return ExitCode.DONE;
    }

    private static void show(List<SettingInForce> settings, Format format, Console console) throws IOException {
        switch (format) {
            case text -> text(settings, console.page());
            case json -> console.out().line(json(settings));
        }
    }

    private static void text(List<SettingInForce> settings, Page page) {
        for (SettingInForce setting : settings) {
            String value = setting.value().isEmpty() ? "not set" : setting.value();
            String decision = setting.ownDecision().isEmpty() ? "" : ", for " + setting.ownDecision();
            page.item(
                    0,
                    setting.name() + " ".repeat(Math.max(2, 22 - setting.name().length())),
                    page.ink().strong(value));
            page.paragraph(22, page.ink().quiet("from: " + setting.origin() + decision));
        }
    }

    private static String json(List<SettingInForce> settings) throws IOException {
        StringWriter text = new StringWriter();
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try (JsonGenerator out = new JsonFactory()
                .createGenerator(text)
                .setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines))) {
            out.writeStartObject();
            out.writeArrayFieldStart("settings");
            for (SettingInForce setting : settings) {
                out.writeStartObject();
                out.writeStringField("name", setting.name());
                out.writeStringField("value", setting.value());
                out.writeStringField("origin", setting.origin());
                out.writeStringField("ownDecision", setting.ownDecision());
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        return text.toString();
    }

    /** How the settings are written, under the names the command line takes. */
    enum Format {
        text,
        json
    }
}
