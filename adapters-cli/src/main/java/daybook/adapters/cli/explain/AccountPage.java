package daybook.adapters.cli.explain;

import daybook.adapters.cli.terminal.Page;
import daybook.adapters.cli.terminal.Texts;
import daybook.application.port.in.Assessment;
import daybook.domain.child.Age;
import daybook.domain.guidance.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Writes accounts on a page, for each person under a heading of their own. */
final class AccountPage {

    private final Page page;
    private final Texts texts;
    private final Wording wording;

    AccountPage(Page page, Locale language) {
        this.page = page;
        this.texts = Texts.of(AccountPage.class, "explain", language);
        this.wording = Wording.in(language);
    }

    void show(Assessment assessment, Audience audience, List<String> people) {
        switch (audience) {
            case OFFICER -> sections(new OfficerAccount(assessment, texts, wording).sections(people));
            case CHILD, PARENT -> people.forEach(it -> person(it, assessment, new Voice(texts, audience)));
        }
    }

    private void person(String id, Assessment assessment, Voice voice) {
        page.rule();
        if (isAdult(id, assessment)) {
            page.paragraph(texts.say("adult", id));
            return;
        }
        if (!assessment.incident().person(id).age().isKnown()) {
            page.paragraph(page.ink().attention(texts.say("age.not.known", id)));
        }
        page.paragraph(page.ink().heading(id));
        sections(new PersonAccount(assessment, id, voice).sections());
    }

    /** Whether somebody is 18 or over now and was so on every day that counts. */
    private static boolean isAdult(String id, Assessment assessment) {
        LocalDate reportedOn = assessment.decision().reportedOn();
        Age age = assessment.incident().person(id).age();
        return age.isKnown()
                && age.on(reportedOn, reportedOn) >= Age.ADULT
                && assessment.decision().crimes().stream()
                        .flatMap(it -> it.people().stream())
                        .filter(it -> it.person().equals(id))
                        .allMatch(it -> it.age().orElse(Age.ADULT) >= Age.ADULT);
    }

    private void sections(List<Section> sections) {
        for (Section it : sections) {
            page.heading(it.heading());
            it.paragraphs().forEach(page::paragraph);
            it.items().forEach(item -> page.item(2, "- ", item));
        }
    }
}
