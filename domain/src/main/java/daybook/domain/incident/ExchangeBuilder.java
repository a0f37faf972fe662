package daybook.domain.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts an {@link Exchange} together; what it is not told is not known, unless {@link #nothingElse} closes the list. */
public final class ExchangeBuilder {

    private static final Factor[] FACTORS = Factor.values();

    final String id;
    final String pictured;
    String takenBy;
    Imagery imagery = Imagery.PHOTOGRAPH;
    List<Request> requests;
    Answer sent;
    String sentBy;
    List<String> sentTo = List.of();
    Answer otherRecipients;
    LocalDate on;
    Answer online = Answer.NOT_KNOWN;
    final List<Circumstance> circumstances = new ArrayList<>();
    boolean nothingElse;
    String leadOffence;

    ExchangeBuilder(String id, String pictured) {
        this.id = id;
        this.pictured = pictured;
    }

    ExchangeBuilder(Exchange known) {
        this(known.id(), known.pictured());
        takenBy = known.takenBy().orElse(null);
        imagery = known.imagery();
        requests = known.requestsKnown() ? new ArrayList<>(known.requests()) : null;
        sent = known.sent();
        sentBy = known.sentBy().orElse(null);
        sentTo = known.sentTo();
        otherRecipients = known.otherRecipients();
        on = known.on().orElse(null);
        online = known.online();
        leadOffence = known.leadOffence().orElse(null);
        for (Factor factor : Factor.ENTERED) {
            circumstances.add(known.circumstance(factor));
        }
    }

    public ExchangeBuilder takenBy(String person) {
        takenBy = person;
        return this;
    }

    public ExchangeBuilder imagery(Imagery kind) {
        imagery = kind;
        return this;
    }

    /** One more request, by one person or by several together. */
    public ExchangeBuilder requestedBy(String... people) {
        if (requests == null) {
            requests = new ArrayList<>();
        }
        requests.add(Request.by(people));
        return this;
    }

    /** All the requests there were; an empty list says that nobody asked. */
    public ExchangeBuilder requests(List<Request> all) {
        requests = new ArrayList<>(all);
        return this;
    }

    /** Sent by that person to those. */
    public ExchangeBuilder sent(String by, String... to) {
        sent = Answer.YES;
        sentBy = by;
        sentTo = List.of(to);
        return this;
    }

    public ExchangeBuilder sent(Answer answer) {
        sent = answer;
        return this;
    }

    public ExchangeBuilder sentBy(String person) {
        sentBy = person;
        return this;
    }

    public ExchangeBuilder sentTo(List<String> people) {
        sentTo = people;
        return this;
    }

    public ExchangeBuilder otherRecipients(Answer answer) {
        otherRecipients = answer;
        return this;
    }

    public ExchangeBuilder on(LocalDate day) {
        on = day;
        return this;
    }

    public ExchangeBuilder online(Answer answer) {
        online = answer;
        return this;
    }

    /** What is known about one more factor; said again, the last word counts. */
    public ExchangeBuilder with(Circumstance circumstance) {
        circumstances.add(circumstance);
        return this;
    }

    /** Everything about this exchange that is not listed was asked about, and the answer is no. */
    public ExchangeBuilder nothingElse() {
        nothingElse = true;
        return this;
    }

    /** The code of the offence that the recorder names as the leading one, in category 1. */
    public ExchangeBuilder leadOffence(String code) {
        leadOffence = code;
        return this;
    }

    public Exchange build() {
        return new Exchange(this);
    }

    Answer unsaid() {
        return nothingElse ? Answer.NO : Answer.NOT_KNOWN;
    }

    Circumstance[] circumstancesByFactor() {
        Circumstance[] all = Unsaid.of(unsaid()).clone();
        for (Circumstance circumstance : circumstances) {
            all[circumstance.factor().ordinal()] = circumstance;
        }
        return all;
    }

    /** What stands for the factors that nobody spoke of, made once. */
    private static final class Unsaid {

        private static final Circumstance[] NO = all(Answer.NO);
        private static final Circumstance[] NOT_KNOWN = all(Answer.NOT_KNOWN);

        private static Circumstance[] of(Answer answer) {
            return answer == Answer.NO ? NO : NOT_KNOWN;
        }

        private static Circumstance[] all(Answer answer) {
            Circumstance[] all = new Circumstance[FACTORS.length];
            for (Factor factor : FACTORS) {
                all[factor.ordinal()] = factor.isDerived() ? null : Circumstance.of(factor, answer);
            }
            return all;
        }
    }
}
