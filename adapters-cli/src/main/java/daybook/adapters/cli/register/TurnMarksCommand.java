package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.application.port.in.TurnMarks;
import daybook.application.port.in.TurnedMarks;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook turn-marks}: makes anew what the force's children are looked up by, under a new key. */
public final class TurnMarksCommand implements CliCommand {

    private static final String LOST = "--keys-are-lost";

    private final RegisterDoor door;

    /**
     * The command.
     *
     * @param door the way to the register
     */
    public TurnMarksCommand(RegisterDoor door) {
        this.door = door;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CliSpec.of(
                "Make anew what the force's children are looked up by, under a new key, and destroy the key from before:"
                        + " copies of the database from before then tell nobody's date of birth, whoever held that key too. Do it"
                        + " when a copy or the key may have gone astray, and once an older backup was restored. It is one act;"
                        + " others wait meanwhile, and whatever interrupts it, every child is still found.",
                "daybook turn-marks --role registrar --reason \"a backup tape is missing\"");
        return ActingOptions.addTo(spec)
                .addOption(OptionSpec.builder(LOST)
                        .description(
                                "Go on though no identity can be opened, because the folder of keys is lost for good:"
                                        + " the children from before are not found any more.")
                        .build())
                .addOption(Format.option());
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        return door.enter(parsed, console, (who, deployment) -> {
            TurnedMarks turned = deployment.get(TurnMarks.class).turn(who, parsed.hasMatchedOption(LOST));
            switch (Format.in(parsed)) {
                case text -> console.page().paragraph(says(turned));
                case json ->
                    console.out().line("{\"turned\":" + turned.turned() + ",\"closed\":" + turned.closed() + "}");
            }
            return ExitCode.DONE;
        });
    }

    private static String says(TurnedMarks turned) {
        String done = "Turned. Children who are looked up by new marks: " + turned.turned() + ".";
        return turned.closed() == 0
                ? done
                : done + " Not found any more, because their keys are not there: " + turned.closed() + ".";
    }
}
