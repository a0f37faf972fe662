package daybook.domain.oracle;

import daybook.domain.child.Sex;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Circumstance;
import daybook.domain.incident.Demand;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Imagery;
import daybook.domain.incident.Incident;
import daybook.domain.incident.Person;
import daybook.domain.incident.Place;
import daybook.domain.incident.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One exchange in its report, read the way the pages speak of it. */
final class View {

    static final int UNKNOWN = -1;
    static final List<Factor> ENTERED = entered();

    final Incident incident;
    final ForceSettings settings;
    final Exchange exchange;
    final LocalDate day;
    final String pictured;
    /** Null if not known. */
    final String sender;

    final boolean onward;
    final Set<String> askers = new LinkedHashSet<>();
    /** The factors answered yes; the derived one is not among them. */
    final List<Factor> yes = new ArrayList<>();
    /** Everyone a forcing factor was brought about upon. */
    final Set<String> forced = new LinkedHashSet<>();

    View(Incident incident, ForceSettings settings, Exchange exchange) {
        this.incident = incident;
        this.settings = settings;
        this.exchange = exchange;
        day = exchange.on().orElse(incident.reportedOn());
        pictured = exchange.pictured();
        sender = exchange.sentBy().orElse(null);
        onward = sender != null && !sender.equals(pictured);
        for (Request request : exchange.requests()) {
            askers.addAll(request.by());
        }
        for (Factor factor : ENTERED) {
            if (exchange.circumstance(factor).answer() == Answer.YES) {
                yes.add(factor);
                if (forcing(factor)) {
                    forced.addAll(forcedBy(factor));
                }
            }
        }
    }

    private static List<Factor> entered() {
        List<Factor> all = new ArrayList<>(List.of(Factor.values()));
        all.remove(Factor.ADULT_INVOLVED);
        return List.copyOf(all);
    }

    static boolean forcing(Factor factor) {
        return Set.of(
                        Factor.GROOMED,
                        Factor.COERCED,
                        Factor.DECEIVED,
                        Factor.EXTORTED,
                        Factor.BULLIED,
                        Factor.EXPLOITED)
                .contains(factor);
    }

    boolean says(Factor factor) {
        return yes.contains(factor);
    }

    Set<String> authors(Factor factor) {
        Circumstance circumstance = exchange.circumstance(factor);
        if (!circumstance.by().isEmpty()) {
            return new LinkedHashSet<>(circumstance.by());
        }
        boolean sendersByDefault = factor == Factor.SHARED_WITHOUT_CONSENT || factor == Factor.INTENT_TO_DISTRESS;
        return sendersByDefault && sender != null ? Set.of(sender) : Set.of();
    }

    Set<String> forcedBy(Factor factor) {
        Circumstance circumstance = exchange.circumstance(factor);
        if (!circumstance.on().isEmpty()) {
            return new LinkedHashSet<>(circumstance.on());
        }
        Set<String> candidates = new LinkedHashSet<>();
        candidates.add(onward ? sender : pictured);
        candidates.add(pictured);
        candidates.removeAll(authors(factor));
        return candidates.stream().limit(1).collect(java.util.stream.Collectors.toSet());
    }

    boolean moneyDemanded() {
        return says(Factor.EXTORTED) && exchange.circumstance(Factor.EXTORTED).demand() == Demand.MONEY_OR_PROPERTY;
    }

    int age(String id) {
        Person person = incident.person(id);
        return person.age().isKnown() ? person.age().on(day, incident.reportedOn()) : UNKNOWN;
    }

    /** Known to be 18 or over. */
    boolean adult(String id) {
        return age(id) >= 18;
    }

    /** 18 or over, or of an age nobody knows: how the choice of a code counts them. */
    boolean countsAsAdult(String id) {
        return age(id) == UNKNOWN || adult(id);
    }

    boolean anyCountsAsAdult(Set<String> people) {
        return people.stream().anyMatch(this::countsAsAdult);
    }

    boolean forcedChild(String id) {
        return forced.contains(id) && !adult(id);
    }

    boolean authoredAnything(String id) {
        return yes.stream().anyMatch(factor -> authors(factor).contains(id));
    }

    Sex sexOfPictured() {
        return incident.person(pictured).sex();
    }

    boolean picturedIs16Or17() {
        return age(pictured) == 16 || age(pictured) == 17;
    }

    boolean photographed() {
        return exchange.imagery() == Imagery.PHOTOGRAPH || exchange.imagery() == Imagery.VIDEO;
    }

    private boolean askedForOneWayOrAnother() {
        return !askers.isEmpty() || says(Factor.THREAT_TO_SHARE) || yes.stream().anyMatch(View::forcing);
    }

    private boolean applies(int rule) {
        return switch (rule) {
            case 1 -> adult(pictured);
            case 2 ->
                exchange.takenBy().isPresent() && !exchange.takenBy().get().equals(pictured);
            case 3 -> exchange.imagery() == Imagery.SOFTWARE_MADE;
            case 4 -> exchange.imagery() == Imagery.NONE && !askedForOneWayOrAnother();
            case 5 -> incident.place() == Place.SCOTLAND || incident.place() == Place.NORTHERN_IRELAND;
            case 6 ->
                photographed()
                        && exchange.takenBy().isEmpty()
                        && exchange.sent() != Answer.YES
                        && !askedForOneWayOrAnother();
            case 7 -> incident.place() == Place.ELSEWHERE;
            default -> throw new IllegalArgumentException();
        };
    }

    /** The rule of section 3 that puts it outside, null if none does. */
    String outside() {
        for (int rule = 1; rule <= 7; rule++) {
            if (applies(rule)) {
                return "S-" + rule;
            }
        }
        return null;
    }

    boolean inScope() {
        return outside() == null;
    }

    /** Outside, but only because nobody knows more yet. */
    boolean outsideForWantOfFacts() {
        boolean definite = applies(1) || applies(2) || applies(3) || applies(5) || applies(7);
        return !definite && (applies(4) || applies(6));
    }

    boolean nothingButPossession() {
        return applies(6);
    }

    /** What aggravates it, the adult included, in the order of the guidance. */
    List<Factor> aggravating() {
        Set<String> askedSentReceived = new LinkedHashSet<>(askers);
        askedSentReceived.addAll(exchange.sentTo());
        if (sender != null) {
            askedSentReceived.add(sender);
        }
        List<Factor> all = new ArrayList<>(yes);
        if (askedSentReceived.stream().anyMatch(this::adult)) {
            all.add(Factor.ADULT_INVOLVED);
        }
        all.sort(null);
        return all;
    }

    /** Whether taking is an open fact: an image exists and nobody has said whose it is (DAYBOOK-19). */
    boolean takingIsOpen() {
        return exchange.takenBy().isEmpty()
                && photographed()
                && (exchange.sent() == Answer.YES || nothingButPossession());
    }
}
