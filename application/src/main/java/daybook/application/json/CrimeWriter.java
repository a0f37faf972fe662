package daybook.application.json;

import daybook.application.port.in.Assessment;
import daybook.application.port.in.WaysToClose;
import daybook.domain.recording.Crime;
import daybook.domain.recording.Involvement;
import daybook.domain.recording.Offence;
import daybook.domain.recording.OffenceClass;
import daybook.domain.recording.PersonSummary;
import daybook.domain.recording.ProposedOffence;
import java.io.IOException;

/** Writes the crimes of a decision and what it makes of each person. */
final class CrimeWriter {

    private final PreparedTexts texts;
    private final Lines out;

    CrimeWriter(PreparedTexts texts, Lines out) {
        this.texts = texts;
        this.out = out;
    }

    void write(Assessment assessment) throws IOException {
        out.beginList("crimes");
        for (WaysToClose crime : assessment.crimes()) {
            crime(crime.crime(), crime);
        }
        out.endList();
        out.beginList("people");
        for (PersonSummary person : assessment.decision().people()) {
            person(person);
        }
        out.endList();
    }

    private void crime(Crime crime, WaysToClose closing) throws IOException {
        out.begin();
        out.text("id", crime.id());
        out.text("exchange", crime.exchange());
        offence(crime.offence());
        out.beginList("people");
        for (Involvement involvement : crime.people()) {
            out.begin();
            out.text("id", involvement.person());
            out.text("role", involvement.role());
            out.numberOrNull(
                    "age", involvement.age().isPresent(), involvement.age().orElse(0));
            out.end();
        }
        out.endList();
        out.after(texts.of(closing));
        out.inOrder("flags", crime.flags());
        out.end();
    }

    private void offence(ProposedOffence proposed) throws IOException {
        if (proposed.offence().isPresent() && proposed.alternatives().isEmpty()) {
            out.after(texts.of(proposed.offence().get()));
            return;
        }
        out.begin("offence");
        out.textOrNull("code", proposed.offence().map(Offence::code));
        out.textOrNull("class", proposed.offenceClass().map(OffenceClass::id));
        out.textOrNull("title", proposed.offence().map(Offence::title));
        out.texts(
                "alternatives",
                proposed.alternatives().stream().map(Offence::code).distinct().toList());
        out.end();
    }

    private void person(PersonSummary person) throws IOException {
        out.begin();
        out.text("id", person.id());
        out.inOrder("roles", person.roles());
        out.number("notices", person.notices());
        out.flag("repeated", person.repeated());
        out.number("vulnerability", person.vulnerability());
        out.inOrder("notes", person.notes());
        out.end();
    }
}
