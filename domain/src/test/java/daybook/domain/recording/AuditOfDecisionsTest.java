package daybook.domain.recording;

import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.domain.audit.AuditIncident;
import daybook.domain.audit.AuditRule;
import daybook.domain.audit.Detail;
import daybook.domain.audit.Finding;
import daybook.domain.audit.FlagSet;
import daybook.domain.audit.RecordedIncident;
import daybook.domain.audit.RecordedRow;
import daybook.domain.audit.Severity;
import daybook.domain.audit.SwitchedOff;
import daybook.domain.child.Role;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.Incident;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A record that is built from a decision has no error on it: the audit and the decision know the same rules. */
class AuditOfDecisionsTest {

    private static final long MANY = Walk.FULL ? Structures.SIZE : 40_000;

    private static Law audited(UnaryOperator<RecordedRow> entered) {
        return Law.of((it, decision) -> {
            List<RecordedRow> rows =
                    rows(it.incident(), decision).stream().map(entered).toList();
            return rows.isEmpty()
                    ? Optional.empty()
                    : AuditIncident.under(it.settings(), SwitchedOff.none())
                            .on(RecordedIncident.of("i", rows, true))
                            .findings()
                            .stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .filter(finding -> !isNamed(finding, it.incident()))
                            .map(finding -> finding.rule().id() + " " + finding.facts())
                            .findFirst();
        });
    }

    /** A leading offence is what a person named (K-12), not what the rules decided; the audit looks at it all the same. */
    private static boolean isNamed(Finding finding, Incident incident) {
        return finding.rule() == AuditRule.CODE_NOT_LAW
                        || finding.rule() == AuditRule.CODE_DOES_NOT_FIT
                        || finding.rule() == AuditRule.SEVERAL_IMAGE_CRIMES
                ? incident.exchanges().stream()
                        .flatMap(it -> it.leadOffence().stream())
                        .anyMatch(finding.row().text(Detail.OFFENCE)::equals)
                : false;
    }

    private static List<RecordedRow> rows(Incident incident, RecordingDecision decision) {
        List<RecordedRow> rows = new ArrayList<>();
        for (Crime crime : decision.crimes()) {
            Exchange exchange = incident.exchanges().stream()
                    .filter(it -> it.id().equals(crime.exchange()))
                    .findFirst()
                    .orElseThrow();
            for (Involvement person : crime.people()) {
                RecordedRow.Draft row = RecordedRow.at(rows.size())
                        .with(Detail.CRIME, crime.id())
                        .with(Detail.PERSON, person.person())
                        .with(Detail.ROLE, person.role())
                        .with(Detail.SEX, incident.person(person.person()).sex())
                        .with(Detail.CATEGORY, crime.category())
                        .with(Detail.HAPPENED_ON, incident.dayOf(exchange))
                        .with(Detail.REPORTED_ON, incident.reportedOn())
                        .with(Detail.REPORTED_AT, incident.reportedAt())
                        .with(Detail.RECORDED_AT, incident.recordedAt())
                        .with(Detail.LATE_RATIONALE, incident.hasLateRationale() ? Answer.YES : Answer.NOT_KNOWN)
                        .with(Detail.FLAGS, new FlagSet(crime.flags()))
                        .with(Detail.ONLINE, exchange.online())
                        .without(Detail.OUTCOME);
                person.age().ifPresent(age -> row.with(Detail.AGE, age));
                crime.offence().offence().ifPresent(it -> row.with(Detail.OFFENCE, it.code()));
                rows.add(row.build());
            }
        }
        return rows;
    }

    @Test
    void a_record_built_from_a_decision_has_no_error_on_it() {
        long structures = Walk.structures(MANY).allKeep(audited(it -> it), Decider.PRODUCTION);
        long mixed = Walk.mixed(Walk.FULL ? 1_000_000 : 15_000).allKeep(audited(it -> it), Decider.PRODUCTION);

        System.out.println("Audited " + (structures + mixed) + " decisions");
        assertTrue(structures > MANY / 2 && mixed > 7_000, "too few were walked");
    }

    @Test
    void a_record_on_which_every_person_involved_became_a_suspect_is_caught() {
        Law broken =
                audited(row -> row.is(Detail.ROLE, Role.PERSON_INVOLVED) ? row.with(Detail.ROLE, Role.SUSPECT) : row);

        assertTrue(Walk.structures(2_000).someBreaks(broken, Decider.PRODUCTION));
    }
}
