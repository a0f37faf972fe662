package daybook.domain.recording;

import daybook.domain.category.JudgedExchange;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.Factor;
import java.util.List;
import java.util.Set;

/**
 * People who acted as one in an aggravated exchange, and what they did (K-10).
 *
 * @param people who they are; empty: not known (K-13)
 * @param asked whether they asked, for the image or for it to be forwarded
 * @param factors what they brought about
 */
record Group(JudgedExchange in, List<String> people, boolean asked, Set<Factor> factors) {

    boolean isUnknown() {
        return people.isEmpty();
    }

    boolean askedTheChildPictured() {
        return asked && !exchange().isOnwardShare();
    }

    boolean askedForItToBeForwarded() {
        return asked && exchange().isOnwardShare();
    }

    boolean broughtAbout(Factor factor) {
        return factors.contains(factor);
    }

    /** Whether they forced that person, by whichever factor. */
    boolean forced(String person) {
        for (Factor factor : Factor.FORCING) {
            if (forced(factor, person)) {
                return true;
            }
        }
        return false;
    }

    /** Whether they forced that person by that factor. */
    boolean forced(Factor factor, String person) {
        return broughtAbout(factor) && exchange().forced(factor).contains(person);
    }

    boolean includesTheSender() {
        return exchange().sentBy().isPresent()
                && people.contains(exchange().sentBy().get());
    }

    /** Whether the code for 18 or over is theirs: one of them is, or is of unknown age (DAYBOOK-14, DAYBOOK-24). */
    boolean countsAsAdult() {
        for (String person : people) {
            if (in.countsAsAdult(person)) {
                return true;
            }
        }
        return isUnknown();
    }

    /** Whether a child is in it whose code is that of an older or unknown companion (DAYBOOK-24). */
    boolean isOfMixedAges() {
        return countsAsAdult() && people.stream().anyMatch(it -> !in.countsAsAdult(it));
    }

    boolean hasAnAdultWhoOnlyReceived() {
        return !asked
                && people.stream()
                        .anyMatch(it -> in.isAdult(it) && exchange().sentTo().contains(it));
    }

    Exchange exchange() {
        return in.exchange();
    }
}
