package daybook.domain.recording;

import daybook.domain.category.Fact;
import daybook.domain.category.FactKind;
import daybook.domain.category.JudgedExchange;
import daybook.domain.child.Role;
import daybook.domain.guidance.Rule;
import daybook.domain.incident.Factor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The crime that led to the production or the sharing, for one group (K-10 to K-12). Sources: NPCC-2024; HOCR-2026 p66. */
final class LedToIt {

    private final Group group;
    private final Optional<Offence> lead;
    private final JudgedExchange in;
    private final Findings findings;

    /**
     * The crime of that group.
     *
     * @param lead the leading offence that was named for it
     */
    LedToIt(Group group, Optional<Offence> lead, Findings findings) {
        this.group = group;
        this.lead = lead;
        this.in = group.in();
        this.findings = findings;
    }

    Draft draft() {
        LeadingOffence leading = new LeadingOffence(group, lead);
        OffenceRow row = leading.row().orElse(null);
        ProposedOffence offence = leading.proposed();
        List<String> victims = victims(row);
        Draft draft = new Draft(in, Draft.Kind.LED_TO_IT, offence, group.people())
                .about(List.of(Set.copyOf(victims), leading.kind()));
        draft.withAll(group.people(), Role.SUSPECT);
        draft.withAll(victims, Role.VICTIM);
        leading.needs().forEach(draft::needing);
        if (!draft.needs().isEmpty() && victimsCouldTurn(leading, victims)) {
            draft.withVictimsOpen();
        }
        explain(victims);
        if (lead.isEmpty()) {
            referTheChoice(row, offence);
            referAgesNotKnown(row);
        } else if (!lead.get().inForceOn(in.day())) {
            findings.refer(ReferralPoint.LEAD_OFFENCE_NOT_IN_FORCE, in.fact(FactKind.LEAD_OFFENCE));
        } else if (row != null && !leading.fits(lead.get())) {
            findings.refer(ReferralPoint.LEAD_OFFENCE_UNLIKE_THE_FACTS, in.fact(FactKind.LEAD_OFFENCE));
        }
        return draft;
    }

    private List<String> victims(OffenceRow row) {
        List<String> victims = new ArrayList<>(2);
        if (row == OffenceRow.OWN_IMAGE_SENT_TO_DISTRESS) {
            victims.addAll(in.exchange().sentTo());
        } else {
            victims.add(in.exchange().pictured());
            in.forced().stream().filter(it -> !victims.contains(it)).forEach(victims::add);
        }
        victims.removeAll(group.people());
        return victims;
    }

    /** Whether an answer could make it another row with other victims: the recipients, or no longer they (K-11). */
    private boolean victimsCouldTurn(LeadingOffence leading, List<String> victims) {
        OffenceRow row = leading.row().orElse(null);
        OffenceRow otherwise = row == OffenceRow.OWN_IMAGE_SENT_TO_DISTRESS
                ? OffenceRow.BLACKMAIL
                : leading.nextRow().orElse(row);
        return !Set.copyOf(victims(otherwise)).equals(Set.copyOf(victims));
    }

    private void explain(List<String> victims) {
        Fact fact = in.fact(FactKind.PICTURED);
        findings.because(Rule.CRIME_THAT_LED_TO_IT, fact);
        if (!group.isUnknown()) {
            findings.because(Rule.AUTHORS_ARE_SUSPECTS, fact);
        }
        if (victims.size() > 1) {
            findings.refer(ReferralPoint.SEVERAL_VICTIMS, fact);
        }
        if (group.isOfMixedAges()) {
            findings.refer(ReferralPoint.GROUP_OF_MIXED_AGES, fact);
        }
    }

    /** The ages that are not known and by which the code was chosen all the same (DAYBOOK-14). */
    private void referAgesNotKnown(OffenceRow row) {
        if (row == null) {
            return;
        }
        Set<String> deciding = new LinkedHashSet<>();
        if (row.restsOnTheAgeOfAuthors() && group.people().stream().noneMatch(in::isAdult)) {
            deciding.addAll(group.people());
        }
        if (row == OffenceRow.CHILD_UNDER_16_ASKED_OR_FORCED) {
            deciding.add(in.exchange().pictured());
        }
        deciding.addAll(row.forcedOnWhoseAgeItRests(group));
        deciding.removeIf(in::isAgeKnown);
        deciding.forEach(it -> findings.refer(ReferralPoint.CODE_WITH_AN_AGE_NOT_KNOWN, in.ageFact(it)));
    }

    private void referTheChoice(OffenceRow row, ProposedOffence offence) {
        Fact fact = in.fact(FactKind.LEAD_OFFENCE);
        boolean olderLaw = in.day().isBefore(OffenceRow.INTIMATE_IMAGE_LAW);
        if (!offence.alternatives().isEmpty()) {
            findings.because(Rule.LEADING_OFFENCE, fact);
            findings.refer(ReferralPoint.LEADING_OFFENCE, fact);
        }
        if (row == null) {
            findings.because(
                    olderLaw && group.broughtAbout(Factor.THREAT_TO_SHARE) ? Rule.LAW_OF_THE_DAY : Rule.LEADING_OFFENCE,
                    fact);
            return;
        }
        if (olderLaw && row.restsOnIntimateImageLaw()) {
            findings.because(Rule.LAW_OF_THE_DAY, in.fact(FactKind.DAY));
            findings.refer(ReferralPoint.LAW_BEFORE_2024, in.fact(FactKind.DAY));
            return;
        }
        switch (row) {
            case CHILD_OF_16_OR_17_ASKED_BY_AN_ADULT, PASSED_ON_BY_AN_ADULT, RECEIVED_BY_AN_ADULT ->
                findings.refer(ReferralPoint.ADULT_WITHOUT_FORCE, fact);
            case SHARED_ONWARD_TO_DISTRESS, SHARED_ONWARD_WITHOUT_CONSENT ->
                findings.refer(ReferralPoint.OFFENCE_OF_AN_ONWARD_SHARE, fact);
            case OWN_IMAGE_SENT_TO_DISTRESS -> findings.refer(ReferralPoint.SENDING_OF_GENITALS, fact);
            case BLACKMAIL,
                    CHILD_UNDER_16_ASKED_OR_FORCED,
                    CHILD_OF_16_OR_17_FORCED,
                    EXPLOITED,
                    GROOMED_BY_AN_ADULT,
                    THREAT -> {}
        }
    }
}
