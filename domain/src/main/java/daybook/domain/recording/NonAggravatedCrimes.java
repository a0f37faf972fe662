package daybook.domain.recording;

import daybook.domain.category.Fact;
import daybook.domain.category.FactKind;
import daybook.domain.category.JudgedExchange;
import daybook.domain.child.Role;
import daybook.domain.child.Sex;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.Rule;
import daybook.domain.guidance.ThirdPartyReading;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.ReportedBy;
import daybook.domain.incident.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is recorded of an exchange in which nothing aggravates (K-1 to K-9). Sources: NPCC-2024; HOCR-2026 p12, p65, p66. */
final class NonAggravatedCrimes {

    private final JudgedExchange in;
    private final Exchange exchange;
    private final ForceSettings settings;
    private final boolean takingWasForced;
    private final Findings findings;
    private final List<Draft> drafts = new ArrayList<>(3);

    NonAggravatedCrimes(JudgedExchange in, ForceSettings settings, boolean takingWasForced, Findings findings) {
        this.in = in;
        this.exchange = in.exchange();
        this.settings = settings;
        this.takingWasForced = takingWasForced;
        this.findings = findings;
    }

    List<Draft> drafts() {
        Draft ofPictured = publicationByThePictured();
        Draft ofForwarder = exchange.isOnwardShare() ? publication(exchange.asked()) : null;
        if (!exchange.requests().isEmpty()) {
            requests(exchange.isOnwardShare() ? ofForwarder : ofPictured);
        }
        if (ofPictured != null) {
            drafts.add(ofPictured);
        }
        if (ofForwarder != null) {
            drafts.add(ofForwarder);
        }
        recipients(exchange.isOnwardShare() ? ofForwarder : ofPictured);
        referWhatTheGuidanceDoesNotPair(ofPictured != null || ofForwarder != null);
        return drafts;
    }

    private Draft publicationByThePictured() {
        String pictured = exchange.pictured();
        boolean took = exchange.isTakenBy(pictured);
        if (took && exchange.isOnwardShare() && takingWasForced) {
            findings.because(Rule.FORCED_TAKING_IS_NOT_HELD_AGAINST_A_CHILD, in.fact(FactKind.TAKEN_BY));
            findings.refer(ReferralPoint.FORCED_TAKING, in.fact(FactKind.TAKEN_BY));
            return null;
        }
        return took || exchange.isSentBy(pictured) ? publication(pictured) : null;
    }

    private Draft publication(String holder) {
        findings.because(
                Rule.EACH_MAKER_OR_SENDER_DISTRIBUTES,
                in.fact(exchange.isSentBy(holder) ? FactKind.SENT_BY : FactKind.TAKEN_BY));
        return Publications.by(in, holder);
    }

    private void requests(Draft publication) {
        if (exchange.isOnwardShare()) {
            findings.because(Rule.FORWARDING_WAS_ASKED_FOR, in.fact(FactKind.REQUESTS));
            findings.refer(ReferralPoint.ASKED_TO_FORWARD, in.fact(FactKind.REQUESTS));
            link(publication);
        } else if (IncitementCodes.endAt(in)) {
            findings.because(
                    publication == null ? Rule.NO_CRIME_TO_RECORD : Rule.NO_CLASS_AT_16_OR_17,
                    in.fact(FactKind.REQUESTS));
            findings.refer(ReferralPoint.SIXTEEN_AND_SEVENTEEN, in.fact(FactKind.REQUESTS));
            link(publication);
        } else if (isRecordedForObscenePublicationsOnly(publication)) {
            link(publication);
        } else {
            incitements();
        }
    }

    private void link(Draft publication) {
        if (publication != null) {
            for (Request request : exchange.requests()) {
                publication.withAll(request.by(), Role.PERSON_INVOLVED);
                request.by().forEach(it -> Incitements.referAnUnknownAge(in, it, findings));
            }
        }
    }

    private boolean isRecordedForObscenePublicationsOnly(Draft publication) {
        String pictured = exchange.pictured();
        ReportedBy reporter = in.incident().reportedBy();
        if (in.isUnder(13, pictured)) {
            return false;
        }
        boolean only = settings.thirdPartyReports() == ThirdPartyReading.OBSCENE_PUBLICATIONS_ONLY;
        if (only && reporter == ReportedBy.NOT_KNOWN) {
            // Linked to a publication that counts another exchange too, a requester may cease to be its witness.
            boolean roles = publication == null || in.incident().exchanges().size() > 1;
            findings.open(
                    Fact.of(FactKind.REPORTED_BY), roles ? Set.of(Aspect.CRIMES, Aspect.ROLES) : Set.of(Aspect.CRIMES));
        }
        if (reporter.mayReportWillingTeenager()) {
            return false;
        }
        findings.because(Rule.WILLING_TEENAGER, Fact.of(FactKind.REPORTED_BY));
        findings.refer(ReferralPoint.WILLING_TEENAGER, only ? 2 : 1, Fact.of(FactKind.REPORTED_BY));
        return only;
    }

    private void incitements() {
        for (int i = 0; i < exchange.requests().size(); i++) {
            drafts.add(Incitements.by(in, exchange.requests().get(i).by(), i, findings));
        }
        findings.because(Rule.SENDER_IS_NOT_ALSO_A_VICTIM, in.fact(FactKind.PICTURED));
        if (exchange.sent() != Answer.YES) {
            findings.refer(ReferralPoint.ASKED_BUT_NOT_SENT, in.fact(FactKind.SENT));
        }
        if (in.sexOf(exchange.pictured()) == Sex.NOT_KNOWN) {
            findings.because(Rule.EACH_REQUEST_INCITES, in.sexFact(exchange.pictured()));
        }
    }

    private void recipients(Draft publication) {
        if (publication == null || !exchange.isSentBy(publication.holders().get(0))) {
            return;
        }
        List<String> sentTo = exchange.sentTo();
        for (int i = 0; i < sentTo.size(); i++) {
            if (exchange.isAskedForBy(sentTo.get(i))) {
                findings.because(Rule.RECEIVING_IS_NO_CRIME, Fact.of(FactKind.RECIPIENT, in.index(), i));
            } else {
                findings.because(Rule.UNASKED_RECIPIENT_IS_A_WITNESS, Fact.of(FactKind.RECIPIENT, in.index(), i));
                publication.with(sentTo.get(i), Role.WITNESS);
            }
        }
    }

    private void referWhatTheGuidanceDoesNotPair(boolean published) {
        if (published && exchange.requests().isEmpty()) {
            findings.because(Rule.NOBODY_ASKED, in.fact(FactKind.REQUESTS));
            findings.refer(ReferralPoint.NOBODY_ASKED, in.fact(FactKind.REQUESTS));
        }
    }
}
