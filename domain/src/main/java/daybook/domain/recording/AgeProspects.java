package daybook.domain.recording;

import daybook.domain.category.Category;
import daybook.domain.category.JudgedExchange;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.Person;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What becomes of scope and category if somebody whose age is not known is 18 or over. Source: NPCC-2024. */
final class AgeProspects {

    private final List<JudgedExchange> exchanges;

    AgeProspects(List<JudgedExchange> exchanges) {
        this.exchanges = exchanges;
    }

    void addTo(List<WhatWouldChangeIt> all) {
        Set<String> seen = null;
        for (JudgedExchange in : exchanges) {
            for (Person person : in.incident().people()) {
                if (!person.age().isKnown()) {
                    seen = seen == null ? new HashSet<>() : seen;
                    if (seen.add(person.id())) {
                        consider(person.id(), in, all);
                    }
                }
            }
        }
    }

    private void consider(String person, JudgedExchange any, List<WhatWouldChangeIt> all) {
        Category most = null;
        boolean changes = false;
        for (JudgedExchange in : exchanges) {
            if (!in.classification().inScope()) {
                continue;
            }
            if (in.exchange().pictured().equals(person)) {
                changes = true;
                continue;
            }
            boolean aggravated = in.classification().isAggravated();
            if (!aggravated && takesPart(person, in.exchange())) {
                changes = true;
                aggravated = true;
            }
            most = aggravated || most == Category.AGGRAVATED ? Category.AGGRAVATED : Category.NON_AGGRAVATED;
        }
        if (changes) {
            all.add(new WhatWouldChangeIt(
                    any.ageFact(person), WhatWouldChangeIt.PossibleAnswer.AGED_18_OR_OVER, Optional.ofNullable(most)));
        }
    }

    /** Whether that person asked, sent or received, so that as an adult they would be involved. */
    static boolean takesPart(String person, Exchange exchange) {
        return exchange.isAskedForBy(person)
                || exchange.isSentBy(person)
                || exchange.sentTo().contains(person);
    }
}
