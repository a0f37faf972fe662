package daybook.adapters.cli.register;

import daybook.adapters.cli.terminal.CliCommand;
import daybook.adapters.cli.terminal.CliSpec;
import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.ExitCode;
import daybook.adapters.cli.terminal.Page;
import daybook.application.json.ListingJson;
import daybook.application.port.in.IncidentPage;
import daybook.application.port.in.IncidentsWanted;
import daybook.application.port.in.ListIncidents;
import daybook.domain.category.Category;
import daybook.domain.guidance.Wording;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code daybook list}: the records of one's own force, page by page. */
public final class ListCommand implements CliCommand {

    private static final List<String> CATEGORIES = Accepts.names(Category.values());

    private final RegisterDoor door;

    /**
     * The command.
     *
     * @param door the way to the register
     */
    public ListCommand(RegisterDoor door) {
        this.door = door;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CliSpec.of(
                "List the records of your force by the day of the report, a page at a time. The look is logged with every"
                        + " record on the page.",
                "daybook list --open --limit 20",
                "daybook list --from 2026-05-01 --until 2026-05-31 --category AGGRAVATED");
        spec.addOption(Accepts.words("--from", "DAY", "Reported on that day or later, as 2026-05-11."))
                .addOption(Accepts.words("--until", "DAY", "Reported on that day or earlier."))
                .addOption(Accepts.oneOf("--category", "CATEGORY", CATEGORIES, String.join(" or ", CATEGORIES) + "."))
                .addOption(Accepts.flag("--open", "With a crime that is open, or with none at all."))
                .addOption(Accepts.flag("--closed", "With every crime closed or cancelled."))
                .addOption(Accepts.words("--limit", "N", "At most so many, 50 by default and 200 at the most."))
                .addOption(Accepts.words("--after", "CURSOR", "Go on after the page that ended with this cursor."));
        return ActingOptions.addTo(spec).addOption(Format.option());
    }

    @Override
    public int run(ParseResult parsed, Console console) throws IOException {
        Optional<LocalDate> from = Day.given("--from", parsed, console);
        Optional<LocalDate> until = Day.given("--until", parsed, console);
        if (Day.isNone("--from", from, parsed) || Day.isNone("--until", until, parsed) || !fits(parsed, console)) {
            return ExitCode.USAGE;
        }
        String category = parsed.matchedOptionValue("--category", "");
        String limit = parsed.matchedOptionValue("--limit", "" + IncidentsWanted.USUAL);
        IncidentsWanted wanted = new IncidentsWanted(
                from.orElse(null),
                until.orElse(null),
                category.isEmpty() ? null : Category.valueOf(category),
                open(parsed),
                parsed.matchedOptionValue("--after", null),
                Integer.parseInt(limit));
        return door.enter(parsed, console, (who, deployment) -> {
            IncidentPage page = deployment.get(ListIncidents.class).list(who, wanted);
            switch (Format.in(parsed)) {
                case text -> print(page, console.page());
                case json -> console.out().line(new ListingJson().line(page));
            }
            return ExitCode.DONE;
        });
    }

    private static boolean fits(ParseResult parsed, Console console) {
        if (!parsed.matchedOptionValue("--limit", "1").matches("[1-9][0-9]?|1[0-9]{2}|200")) {
            console.problem("--limit", "expected a number from 1 to " + IncidentsWanted.MOST);
            return false;
        }
        if (parsed.hasMatchedOption("--open") && parsed.hasMatchedOption("--closed")) {
            console.problem("daybook list", "expected --open or --closed");
            return false;
        }
        if (parsed.hasMatchedOption("--category")
                && !CATEGORIES.contains(parsed.matchedOptionValue("--category", ""))) {
            console.problem("--category", "expected one of " + String.join(", ", CATEGORIES));
            return false;
        }
        return true;
    }

    private static Boolean open(ParseResult parsed) {
        return parsed.hasMatchedOption("--open") == parsed.hasMatchedOption("--closed")
                ? null
                : parsed.hasMatchedOption("--open");
    }

    private static void print(IncidentPage found, Page page) {
        if (found.incidents().isEmpty()) {
            page.paragraph("No record of this force is like that.");
        }
        for (IncidentPage.Listing listing : found.incidents()) {
            String category = listing.category()
                    .map(it -> Wording.english().of("category." + it))
                    .orElse("Outside this guidance");
            page.item(
                    0,
                    listing.reportedOn() + "  ",
                    page.ink().strong(listing.reference()) + "  " + category + ", "
                            + (listing.open() ? "open" : "closed")
                            + listing.reviewOn()
                                    .map(it -> ", to review by " + it)
                                    .orElse(""));
        }
        found.next().ifPresent(it -> page.gap().paragraph("There may be more: --after " + it));
    }
}
