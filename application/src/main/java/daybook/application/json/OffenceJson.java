package daybook.application.json;

import daybook.domain.recording.Offence;
import java.io.IOException;
import java.util.List;

/** Writes offences of the catalogue for programs. Source: HO-NOL-2026. */
public final class OffenceJson {

    private static final int YEAR = 52;

    private OffenceJson() {}

    /** The offences in their order, on one line without its end. */
    public static String line(List<Offence> offences) throws IOException {
        return Document.of(out -> {
            out.beginList("offences");
            for (Offence offence : offences) {
                out.begin();
                offence(offence, out);
                out.end();
            }
            out.endList();
        });
    }

    private static void offence(Offence offence, Lines out) throws IOException {
        out.text("code", offence.code());
        out.text("class", offence.offenceClass().id());
        out.text("classTitle", offence.offenceClass().title());
        out.text("title", offence.title());
        out.text("act", offence.act());
        out.text("section", offence.section());
        out.text("basis", offence.basis().name());
        out.text("maximumSentence", longestSentence(offence));
        out.textIfAny("from", offence.commencement());
        out.textIfAny("until", offence.cessation());
    }

    /** The longest sentence for an offence in words, as in {@code 14 years}. */
    public static String longestSentence(Offence offence) {
        int weeks = offence.longestSentenceInWeeks();
        if (weeks == Integer.MAX_VALUE) {
            return "life";
        }
        return weeks % YEAR == 0 ? counted(weeks / YEAR, "year") : counted(weeks, "week");
    }

    private static String counted(int number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
