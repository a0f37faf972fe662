package daybook.application.json;

import daybook.application.record.ClosingInDoubt;
import daybook.application.record.CrimeStep;
import daybook.application.record.RecordedCrime;
import daybook.application.record.RecordedPerson;
import daybook.application.record.StandingCrime;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes the crimes of a record, as they stand and as they were recorded. */
final class RecordedCrimeWriter {

    private RecordedCrimeWriter() {}

    /** A cancelled crime is left with its number, its offence and the ground: nobody has a part in it any more. */
    static void crime(StandingCrime crime, Optional<String> id, Lines out) throws IOException {
        out.begin();
        standing(crime, id, out);
        out.end();
    }

    /** The same under a name. */
    static void crime(String name, StandingCrime crime, Optional<String> id, Lines out) throws IOException {
        out.begin(name);
        standing(crime, id, out);
        out.end();
    }

    private static void standing(StandingCrime crime, Optional<String> id, Lines out) throws IOException {
        RecordedCrime recorded = crime.recorded();
        out.textIfAny("id", id);
        out.text("number", crime.number());
        out.text("state", crime.state());
        out.texts("exchanges", recorded.exchanges());
        out.text("category", recorded.category());
        offence("offence", recorded, out);
        people(crime.isCancelled() ? List.of() : recorded.people(), out);
        out.texts("flags", recorded.flags());
        out.textOrNull("outcome", crime.closing().map(it -> it.outcome().code()));
        out.textOrNull("closedOn", crime.closing().map(CrimeStep.Closed::day));
        out.textOrNull("ground", crime.cancellation().map(it -> it.ground().code()));
        out.textOrNull("toCancelUnder", crime.due().map(it -> it.ground().code()));
        inDoubt(crime.doubt(), out);
        if (crime.departure().isPresent() && !crime.isCancelled()) {
            departure(crime, out);
        }
    }

    static void inDoubt(Optional<ClosingInDoubt> closing, Lines out) throws IOException {
        if (closing.isPresent()) {
            out.begin("closingInDoubt");
            out.flag("toCloseAgain", closing.get().doubt().isToCloseAgain());
            out.texts("lacking", closing.get().doubt().lacking());
            out.end();
        }
    }

    /** A crime is the record's so-manieth. */
    static String suffix(String number) {
        return "." + number.substring(number.lastIndexOf('/') + 1);
    }

    static void offence(String name, RecordedCrime crime, Lines out) throws IOException {
        out.begin(name);
        out.textOrNull("code", crime.codeIfKnown());
        out.textOrNull("class", crime.classIfKnown());
        out.texts("alternatives", crime.alternatives());
        out.end();
    }

    /** What was proposed stays beside what a person recorded instead. */
    private static void departure(StandingCrime crime, Lines out) throws IOException {
        out.begin("departsFrom");
        offence("offence", crime.proposed(), out);
        people(crime.proposed().people(), out);
        out.text("why", crime.departure().orElseThrow().why());
        out.end();
    }

    static void people(List<RecordedPerson> people, Lines out) throws IOException {
        out.beginList("people");
        for (RecordedPerson person : people) {
            out.begin();
            out.text("id", person.id());
            out.text("role", person.role());
            out.numberOrNull("age", person.knownAge().isPresent(), person.age());
            out.end();
        }
        out.endList();
    }
}
