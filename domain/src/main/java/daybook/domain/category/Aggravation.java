package daybook.domain.category;

import daybook.domain.incident.Answer;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Imagery;
import daybook.domain.incident.Request;
import java.util.ArrayList;
import java.util.List;

/** What aggravates an exchange. Sources: NPCC-2024; HOCR-2026 p66, p67 and p70; DAYBOOK-01. */
public final class Aggravation {

    /** Every factor, in the order of the guidance. */
    static final List<Factor> ALL = List.of(Factor.values());

    private Aggravation() {}

    static List<Factor> factorsOf(JudgedExchange it) {
        List<Factor> factors = null;
        for (Factor factor : ALL) {
            if (factor.isDerived() ? isAdultInvolved(it) : it.exchange().has(factor)) {
                factors = factors == null ? new ArrayList<>(4) : factors;
                factors.add(factor);
            }
        }
        return factors == null ? List.of() : factors;
    }

    /** Whether someone who asked, sent or received is known to be 18 or over. Source: NPCC-2024. */
    private static boolean isAdultInvolved(JudgedExchange it) {
        Exchange exchange = it.exchange();
        for (Request request : exchange.requests()) {
            for (String person : request.by()) {
                if (it.isAdult(person)) {
                    return true;
                }
            }
        }
        for (String person : exchange.sentTo()) {
            if (it.isAdult(person)) {
                return true;
            }
        }
        return exchange.sentBy().isPresent() && it.isAdult(exchange.sentBy().get());
    }

    /** Whether any factor that a report states is known to have been there, whatever the ages. */
    public static boolean isStatedIn(Exchange exchange) {
        return Factor.ENTERED.stream().anyMatch(exchange::has);
    }

    /** Whether a factor can apply to what happened or may have happened, so that it is worth asking about. */
    public static boolean canApply(Factor factor, Exchange exchange) {
        return switch (factor) {
            case GROOMED, COERCED, DECEIVED, EXTORTED, BULLIED, EXPLOITED, POWER_IMBALANCE, THREAT_TO_SHARE, OTHER ->
                true;
            case SHARED_WITHOUT_CONSENT -> exchange.isOnwardShare();
            case INTENT_TO_DISTRESS -> exchange.sent() != Answer.NO && exchange.imagery() != Imagery.NONE;
            case ADULT_INVOLVED -> false;
        };
    }
}
