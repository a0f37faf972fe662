package daybook.domain.audit.figures;

import daybook.domain.audit.AuditResult;
import daybook.domain.audit.AuditRule;
import daybook.domain.audit.CannotTell;
import daybook.domain.audit.Detail;
import daybook.domain.audit.Finding;
import daybook.domain.audit.RecordedCrime;
import daybook.domain.audit.RecordedIncident;
import daybook.domain.audit.RecordedRow;
import daybook.domain.audit.Severity;
import daybook.domain.audit.SwitchedOff;
import daybook.domain.child.Age;
import daybook.domain.child.Role;
import daybook.domain.guidance.Edition;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.outcome.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Counts what an audit finds, incident by incident, and holds no incident. Not for several threads.
 *
 * <p>A crime is accurate if nothing of severity {@code ERROR} is found on any of its rows.
 */
public final class AuditTally {

    /** The row, or what is said in its place, where the export does not tell it. */
    public static final String NOT_TOLD = "NOT_TOLD";

    /** The row of crimes that are still open. */
    public static final String OPEN = "OPEN";

    private static final String[] BY_ACCURACY = {"ACCURATE", "WITH_ERROR"};
    private static final String CRIMES = "CRIMES";

    /** Rules that find something milder where the record does not say enough. */
    private static final Set<AuditRule> SOMETIMES_MILDER = EnumSet.of(
            AuditRule.CHILD_SUSPECTED_WITHOUT_AGGRAVATION,
            AuditRule.CODE_DOES_NOT_FIT,
            AuditRule.SEVERAL_IMAGE_CRIMES,
            AuditRule.CODE_NOT_LAW,
            AuditRule.OUTCOME_NOT_FOR_CATEGORY_2);

    private final ForceSettings settings;
    private final Tally accuracy = Tally.of(List.of(CRIMES), BY_ACCURACY);
    private final Tally months = Tally.sorted(BY_ACCURACY);
    private final Tally outcomes = Tally.of(outcomes(), BY_ACCURACY);
    private final Tally times = Tally.of(names(RecordingTime.values()), CRIMES);
    private final Tally roles = Tally.of(names(Role.values()), "BEFORE", "SINCE");
    private final Tally rules;
    private final Tally cannotTell = Tally.sorted("TIMES");
    private long incidents;

    public AuditTally(ForceSettings settings, SwitchedOff off) {
        this.settings = settings;
        this.rules = Tally.of(findings(off), "FINDINGS");
    }

    private static List<String> outcomes() {
        List<String> codes = new ArrayList<>();
        Arrays.stream(Outcome.values()).map(Outcome::code).forEach(codes::add);
        codes.addAll(List.of(OPEN, NOT_TOLD));
        return codes;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static List<String> findings(SwitchedOff off) {
        List<String> all = new ArrayList<>();
        for (AuditRule rule : AuditRule.values()) {
            if (!off.has(rule)) {
                all.add(code(rule, rule.severity()));
                if (SOMETIMES_MILDER.contains(rule)) {
                    all.add(code(rule, Severity.CHECK));
                }
            }
        }
        return all;
    }

    private static String code(AuditRule rule, Severity severity) {
        return rule.id() + " " + severity;
    }

    /** Counts one incident, once. */
    public void add(RecordedIncident incident, AuditResult result) {
        incidents++;
        for (Finding finding : result.findings()) {
            rules.add(code(finding.rule(), finding.severity()), 0);
        }
        for (CannotTell why : result.cannotTell()) {
            cannotTell.add(why.rule().id() + " " + why.wanting(), 0);
        }
        Set<String> wrong = result.crimesWithError();
        incident.crimes().forEach(it -> add(it, wrong.contains(it.reference()) ? 1 : 0));
        incident.rows().forEach(this::addRole);
    }

    private void add(RecordedCrime crime, int accurateOrNot) {
        accuracy.add(CRIMES, accurateOrNot);
        months.add(Stratification.MONTH.of(crime), accurateOrNot);
        outcomes.add(Stratification.OUTCOME.of(crime), accurateOrNot);
        times.add(RecordingTime.of(crime).name(), 0);
    }

    /** Children alone, where age, role and day of the report are told. */
    private void addRole(RecordedRow row) {
        Optional<LocalDate> reported = row.value(Detail.REPORTED_ON, LocalDate.class);
        Optional<Role> role = row.value(Detail.ROLE, Role.class);
        if (reported.isPresent() && role.isPresent() && row.age().orElse(Age.ADULT) < Age.ADULT) {
            roles.add(role.get().name(), Edition.on(reported.get(), settings) == Edition.BEFORE_2024 ? 0 : 1);
        }
    }

    /** What was counted so far. */
    public AuditFigures figures() {
        return new AuditFigures(
                incidents,
                accuracy.table(),
                months.table(),
                outcomes.table(),
                rules.table(),
                times.table(),
                roles.table(),
                cannotTell.table());
    }
}
