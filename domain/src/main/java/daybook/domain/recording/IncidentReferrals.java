package daybook.domain.recording;

import daybook.domain.category.Category;
import daybook.domain.category.Fact;
import daybook.domain.category.FactKind;
import daybook.domain.category.JudgedExchange;
import daybook.domain.guidance.Rule;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Incident;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What goes to the Force Crime Registrar for the report as a whole. Sources: HOCR-2026 p10, p12-13; DAYBOOK-11, DAYBOOK-15. */
final class IncidentReferrals {

    private final Incident incident;
    private final List<JudgedExchange> exchanges;
    private final Findings findings;

    IncidentReferrals(Incident incident, List<JudgedExchange> exchanges, Findings findings) {
        this.incident = incident;
        this.exchanges = exchanges;
        this.findings = findings;
    }

    void refer(List<Crime> crimes, CrimeBook book) {
        time();
        if (exchanges.size() > 1) {
            bothAskedAndBothSent();
            acrossExchanges(book);
        }
        school(crimes);
    }

    private void time() {
        if (incident.isRecordedLate()) {
            findings.because(Rule.WITHIN_24_HOURS, Fact.of(FactKind.RECORDED_AT));
            refer(
                    incident.isRecordedNow() ? ReferralPoint.LATE_IF_RECORDED_NOW : ReferralPoint.RECORDED_LATE,
                    FactKind.RECORDED_AT);
        }
    }

    private void bothAskedAndBothSent() {
        for (JudgedExchange one : exchanges) {
            for (JudgedExchange other : exchanges) {
                if (one.index() < other.index()
                        && isWillingShare(one)
                        && isWillingShare(other)
                        && one.exchange().isAskedForBy(other.exchange().pictured())
                        && other.exchange().isAskedForBy(one.exchange().pictured())) {
                    findings.refer(ReferralPoint.BOTH_ASKED_AND_BOTH_SENT, one.fact(FactKind.REQUESTS));
                    findings.refer(ReferralPoint.BOTH_ASKED_AND_BOTH_SENT, other.fact(FactKind.REQUESTS));
                }
            }
        }
    }

    private static boolean isWillingShare(JudgedExchange in) {
        return in.classification().category().orElse(null) == Category.NON_AGGRAVATED
                && in.exchange().isSentBy(in.exchange().pictured());
    }

    /** Crimes of different kinds that one person holds in different exchanges are not merged (DAYBOOK-15). */
    private void acrossExchanges(CrimeBook book) {
        Map<String, List<Draft>> held = new HashMap<>();
        for (List<Draft> same : book.counted()) {
            for (String holder : same.get(0).holders()) {
                held.computeIfAbsent(holder, it -> new ArrayList<>()).add(same.get(0));
            }
        }
        for (List<Draft> crimes : held.values()) {
            Draft first = crimes.get(0);
            for (Draft another : crimes) {
                boolean differs =
                        another.kind() != first.kind() || !another.offence().equals(first.offence());
                if (differs && another.source() != first.source()) {
                    findings.refer(
                            ReferralPoint.ACROSS_EXCHANGES, first.source().fact(FactKind.PICTURED));
                    findings.refer(
                            ReferralPoint.ACROSS_EXCHANGES, another.source().fact(FactKind.PICTURED));
                }
            }
        }
    }

    /**
     * Classes 21, 22B and 88C standing alone need a request on school premises (K-7). Whether nobody asks, or nobody has asked
     * about it yet, the registrar settles it; only what is left to do differs (DAYBOOK-31). Sources: HO-SCHOOLS; HOCR-2026 p12.
     */
    private void school(List<Crime> crimes) {
        if (incident.schoolPremises() != Answer.YES || crimes.isEmpty()) {
            return;
        }
        findings.because(Rule.RECORDED_CURIOSITY_OR_NOT, Fact.of(FactKind.SCHOOL_PREMISES));
        boolean serious = crimes.stream().anyMatch(it -> isOf(it, OffenceClass.C86));
        boolean needsARequest = crimes.stream()
                .anyMatch(
                        it -> isOf(it, OffenceClass.C21) || isOf(it, OffenceClass.C22B) || isOf(it, OffenceClass.C88C));
        if (!serious && needsARequest) {
            switch (incident.crimeRequested()) {
                case YES -> {}
                case NO -> refer(ReferralPoint.SCHOOL_WHERE_NOBODY_ASKS, FactKind.SCHOOL_PREMISES);
                case NOT_KNOWN -> refer(ReferralPoint.SCHOOL_WITHOUT_A_KNOWN_REQUEST, FactKind.SCHOOL_PREMISES);
            }
        }
    }

    private void refer(ReferralPoint point, FactKind about) {
        findings.refer(point, Fact.of(about));
    }

    private static boolean isOf(Crime crime, OffenceClass offenceClass) {
        return crime.offence().offenceClass().orElse(null) == offenceClass;
    }
}
