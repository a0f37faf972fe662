package daybook.adapters.cli.register;

import daybook.adapters.cli.assess.Phrases;
import daybook.adapters.cli.terminal.Page;
import daybook.application.port.in.ChildReview;
import daybook.domain.guidance.Wording;
import daybook.domain.history.Chronology;
import daybook.domain.history.Escalation;
import daybook.domain.history.Notice;

/** A child's chronology for a person to read. It gives no role: what counts is said by how the child stands in a notice. */
final class ChildText {

    private final Wording wording;
    private final Page page;

    ChildText(Wording wording, Page page) {
        this.wording = wording;
        this.page = page;
    }

    void print(ChildReview review) {
        Chronology chronology = review.chronology();
        page.paragraph(page.ink().heading(Phrases.list(review.references(), "and")));
        page.paragraph(page.ink()
                .strong("Notices that count within the window that ends on " + chronology.by() + ": "
                        + chronology.counted() + ", " + (chronology.repeated() ? "repeated." : "not repeated.")));
        page.paragraph("Vulnerability: "
                + (chronology.vulnerability() == 0
                        ? "none on record."
                        : "a victim or witness only on " + Phrases.count(chronology.vulnerability(), "notice") + "."));
        page.heading("Notices");
        chronology.notices().forEach(this::notice);
        if (!chronology.escalation().isEmpty()) {
            page.heading("Signs of escalation, for a person to weigh");
            chronology.escalation().forEach(this::sign);
        }
        if (!chronology.notes().isEmpty()) {
            page.heading("To consider");
            chronology.notes().forEach(it -> page.item(2, "-  ", it.says(wording)));
        }
        page.gap();
        review.identities()
                .forEach(it -> page.paragraph(page.ink()
                        .quiet("Who " + it.child() + " is: version " + it.version() + " ('daybook identity').")));
        page.paragraph(page.ink().quiet("No crime and no role follows from this. A person decides."));
    }

    private void notice(Notice notice) {
        String category =
                notice.part().category().map(it -> wording.of("category." + it)).orElse("Outside this guidance");
        page.item(
                2,
                notice.on() + "  ",
                page.ink().strong(Phrases.list(notice.reports(), "and")) + ", "
                        + Phrases.lower(category) + ". "
                        + notice.standing().says(wording)
                        + page.ink().quiet(" [" + notice.standing().rule().id() + "]"));
    }

    private void sign(Escalation sign) {
        page.item(
                2,
                "-  ",
                sign.sign().says(wording) + " " + sign.earlier() + ": " + sign.before() + "; " + sign.later() + ": "
                        + sign.after() + "."
                        + page.ink().quiet(" [" + sign.sign().rule().id() + "]"));
    }
}
