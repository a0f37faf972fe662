package daybook.domain.recording;

import daybook.domain.category.Fact;
import daybook.domain.category.FactKind;
import daybook.domain.category.JudgedExchange;
import daybook.domain.child.Role;
import daybook.domain.guidance.Rule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The crime of children who asked a child under 16 (K-1). Sources: HOCR-2026 p65, p66; DAYBOOK-14. */
final class Incitements {

    private static final Map<Offence, ProposedOffence> SINGLE = new EnumMap<>(Offence.class);

    static {
        for (Offence offence : Offence.values()) {
            SINGLE.put(offence, ProposedOffence.of(offence, List.of()));
        }
    }

    private Incitements() {}

    /** The crime for those who made a request together, each of them a person involved. */
    static Draft by(JudgedExchange in, List<String> requesters, int request, Findings findings) {
        String pictured = in.exchange().pictured();
        Fact fact = Fact.of(FactKind.REQUEST, in.index(), request);
        findings.because(Rule.EACH_REQUEST_INCITES, fact);
        boolean child = false;
        boolean adult = false;
        for (String person : requesters) {
            boolean counts = in.countsAsAdult(person);
            adult |= counts;
            child |= !counts;
            referAnUnknownAge(in, person, findings);
        }
        if (adult && child) {
            findings.refer(ReferralPoint.GROUP_OF_MIXED_AGES, fact);
        }
        if (!in.isAgeKnown(pictured)) {
            findings.refer(ReferralPoint.CODE_WITH_AN_AGE_NOT_KNOWN, in.ageFact(pictured));
        }
        List<Offence> codes = IncitementCodes.asking(in, adult);
        Draft draft = new Draft(in, Draft.Kind.INCITEMENT, proposed(codes), requesters)
                .about(pictured)
                .withAll(requesters, Role.PERSON_INVOLVED);
        return codes.size() == 1 ? draft : draft.needing(in.sexFact(pictured));
    }

    /** Whoever asked and may be an adult is a person involved for the time being only (K-9). */
    static void referAnUnknownAge(JudgedExchange in, String requester, Findings findings) {
        if (!in.isAgeKnown(requester)) {
            findings.because(Rule.REQUESTER_OF_UNKNOWN_AGE, in.ageFact(requester));
            findings.refer(ReferralPoint.REQUESTER_OF_UNKNOWN_AGE, in.ageFact(requester));
        }
    }

    private static ProposedOffence proposed(List<Offence> codes) {
        Offence first = codes.get(0);
        return codes.size() == 1 ? SINGLE.get(first) : ProposedOffence.ofClass(first.offenceClass(), codes);
    }
}
