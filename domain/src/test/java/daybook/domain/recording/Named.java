package daybook.domain.recording;

import daybook.domain.incident.Exchange;
import daybook.domain.incident.Factor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who takes part in exchanges, by id. */
final class Named {

    private Named() {}

    static Set<String> in(List<Exchange> exchanges) {
        Set<String> named = new HashSet<>();
        for (Exchange exchange : exchanges) {
            named.add(exchange.pictured());
            exchange.takenBy().ifPresent(named::add);
            exchange.sentBy().ifPresent(named::add);
            named.addAll(exchange.sentTo());
            exchange.requests().forEach(request -> named.addAll(request.by()));
            for (Factor factor : Factor.values()) {
                if (factor != Factor.ADULT_INVOLVED) {
                    named.addAll(exchange.circumstance(factor).by());
                    named.addAll(exchange.circumstance(factor).on());
                }
            }
        }
        return named;
    }
}
