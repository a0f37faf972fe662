package daybook.domain.category;

import daybook.domain.guidance.Rule;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Imagery;

/** What is outside this guidance, first reason first. Source: NPCC-2024, for what it covers; S-1 to S-7. */
public final class ScopeRules {

    private ScopeRules() {}

    static Rule outsideBy(JudgedExchange it) {
        Rule definite = definitelyOutsideBy(it);
        if (definite != null && definite.compareTo(Rule.WORDS_ONLY) < 0) {
            return definite;
        }
        if (!isAskedForOrThreatened(it.exchange())) {
            if (it.exchange().imagery() == Imagery.NONE) {
                return Rule.WORDS_ONLY;
            }
            if (definite != Rule.ACROSS_A_BORDER && isPossessionAlone(it.exchange())) {
                return Rule.NOTHING_BUT_POSSESSION;
            }
        }
        return definite;
    }

    /** The reason that no answer to an open question could take away; null if there is none. */
    private static Rule definitelyOutsideBy(JudgedExchange it) {
        Exchange exchange = it.exchange();
        if (it.isAdult(exchange.pictured())) {
            return Rule.PICTURED_IS_AN_ADULT;
        }
        if (exchange.takenBy().isPresent() && !exchange.isTakenBy(exchange.pictured())) {
            return Rule.TAKEN_BY_SOMEBODY_ELSE;
        }
        if (exchange.imagery() == Imagery.SOFTWARE_MADE) {
            return Rule.MADE_BY_SOFTWARE;
        }
        return switch (it.incident().place()) {
            case ENGLAND_AND_WALES -> null;
            case SCOTLAND, NORTHERN_IRELAND -> Rule.ACROSS_A_BORDER;
            case ELSEWHERE -> Rule.PICTURED_IS_ABROAD;
        };
    }

    /** Whether it is outside only for want of facts that are still open, so that an answer could bring it in. */
    public static boolean couldComeIn(JudgedExchange it) {
        return !it.classification().inScope() && definitelyOutsideBy(it) == null;
    }

    /** Whether the image was asked for or threatened with; to force a child is to ask (DAYBOOK-20). */
    static boolean isAskedForOrThreatened(Exchange exchange) {
        return !exchange.requests().isEmpty() || exchange.has(Factor.THREAT_TO_SHARE) || isForced(exchange);
    }

    /** Whether a factor asks for the image or threatens with it, and so brings an exchange within this guidance. */
    public static boolean asksOrThreatens(Factor factor) {
        return factor.forces() || factor == Factor.THREAT_TO_SHARE;
    }

    /** Whether a forcing factor alone brings it within this guidance (DAYBOOK-20). */
    public static boolean restsOnForceAlone(Exchange exchange) {
        return isForced(exchange)
                && exchange.requests().isEmpty()
                && !exchange.has(Factor.THREAT_TO_SHARE)
                && exchange.takenBy().isEmpty()
                && exchange.sent() != Answer.YES;
    }

    private static boolean isForced(Exchange exchange) {
        for (Factor factor : Factor.FORCING) {
            if (exchange.has(factor)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPossessionAlone(Exchange exchange) {
        return exchange.takenBy().isEmpty() && exchange.sent() != Answer.YES;
    }

    /** Whether it is open who took an image that is known to exist (DAYBOOK-19). */
    public static boolean isTakerOpen(JudgedExchange it) {
        Exchange exchange = it.exchange();
        return exchange.takenBy().isEmpty()
                && (exchange.sent() == Answer.YES
                        || it.classification().outsideBy().orElse(null) == Rule.NOTHING_BUT_POSSESSION);
    }
}
