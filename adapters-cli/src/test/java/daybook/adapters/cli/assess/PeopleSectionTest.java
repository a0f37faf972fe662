package daybook.adapters.cli.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import daybook.adapters.cli.terminal.Console;
import daybook.adapters.cli.terminal.Terminal;
import daybook.application.json.WireJson;
import daybook.application.port.in.Assessment;
import daybook.application.service.AssessIncidentService;
import daybook.application.service.HomeForce;
import daybook.application.service.ShapeCheck;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.Wording;
import daybook.domain.recording.Note;
import daybook.domain.recording.PersonSummary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said of the people in a report, with and without their earlier reports. */
class PeopleSectionTest {

    /** A boy of 13 sent to a girl of 15, who had asked. */
    private static Assessment assessment() {
        return AssessIncidentService.with(
                        new HomeForce("", ForceSettings.defaults()), Clock.systemUTC(), ShapeCheck.NONE)
                .assess(new WireJson().read(Reports.line("R-1").getBytes(StandardCharsets.UTF_8)));
    }

    private static Assessment withHistory(PersonSummary... people) {
        Assessment alone = assessment();
        return new Assessment(
                alone.force(),
                alone.incident(),
                alone.decision().remembering(List.of(people), alone.decision().reasons()),
                alone.crimes());
    }

    private static List<String> printed(Assessment assessment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(out, out, new ByteArrayInputStream(new byte[0]), Terminal.NONE);
        new PeopleSection(Wording.english(), console.page()).print(assessment);
        console.out().flush();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void without_history_it_is_said_to_be_this_report_alone() {
        assertEquals(
                List.of(
                        "People, on this report alone",
                        "  a  Person involved on crime 2",
                        "     Counts as a notice: one occasion on which a child comes to police attention for such an"
                                + " image",
                        "  b  Person involved on crime 1",
                        "     Counts as a notice"),
                printed(assessment()));
    }

    @Test
    void a_repeated_child_is_shown_with_the_numbers_the_marker_and_what_there_is_to_consider() {
        PersonSummary boy = assessment().decision().people().get(0);
        PersonSummary girl = assessment().decision().people().get(1);
        assertEquals(
                List.of(
                        "People, with earlier reports of the same child",
                        "  a  Person involved on crime 2",
                        "     Counts as a notice: one occasion on which a child comes to police attention for such an"
                                + " image",
                        "  b  Person involved on crime 1",
                        "     Notices that count, with earlier reports: 2",
                        "     Shown as vulnerability, not counted as behaviour, with earlier reports: 1",
                        "     Repeated: a marker beside the category, by rule H-1",
                        "     Consider an alternative intervention; the crimes and the roles stay as they are.",
                        "     Consider a safeguarding review."),
                printed(withHistory(boy, girl.remembering(2, 1, true, Note.ON_REPEAT))));
    }

    @Test
    void an_earlier_notice_alone_is_not_said_to_be_this_one() {
        PersonSummary boy = assessment().decision().people().get(0);
        PersonSummary girl = assessment().decision().people().get(1);
        List<String> printed = printed(withHistory(boy.remembering(1, 0, false, Set.of()), girl));
        assertEquals("     Notices that count, with earlier reports: 1", printed.get(2));
        assertEquals(5, printed.size());
    }
}
