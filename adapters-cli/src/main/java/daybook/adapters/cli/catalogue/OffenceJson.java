package daybook.adapters.cli.catalogue;

import daybook.adapters.cli.terminal.Output;
import daybook.domain.recording.Offence;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Offences as JSON. */
final class OffenceJson {

    private OffenceJson() {}

    static void write(List<Offence> offences, Output console) throws IOException {
        JsonPage page = new JsonPage();
        page.begin();
        page.objects("offences", offences, it -> {
            page.text("code", it.code());
            page.text("class", it.offenceClass().id());
            page.text("classTitle", it.offenceClass().title());
            page.text("title", it.title());
            page.text("act", it.act());
            page.text("section", it.section());
            page.text("basis", it.basis().name());
            page.text("maximumSentence", OffenceWords.longestSentence(it));
            day(page, "from", it.commencement());
            day(page, "until", it.cessation());
        });
        page.end(console);
    }

    private static void day(JsonPage page, String name, Optional<LocalDate> day) throws IOException {
        if (day.isPresent()) {
            page.text(name, day.get());
        }
    }
}
