package daybook.domain.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One image going, or asked to go, from one person to others. Source: NPCC-2024, for what is recorded of it.
 *
 * <p>People are named by their ids in the report. Built by {@link #of}; what the builder is not told is not known.
 */
public final class Exchange {

    private final String id;
    private final String pictured;
    private final String takenBy;
    private final Imagery imagery;
    private final List<Request> requests;
    private final Answer sent;
    private final String sentBy;
    private final List<String> sentTo;
    private final Answer otherRecipients;
    private final LocalDate on;
    private final Answer online;
    private final Circumstance[] circumstances;
    private final String leadOffence;

    Exchange(ExchangeBuilder from) {
        id = from.id;
        pictured = from.pictured;
        takenBy = from.takenBy;
        imagery = from.imagery;
        requests = from.requests == null ? (from.nothingElse ? List.of() : null) : List.copyOf(from.requests);
        sentBy = from.sentBy;
        sentTo = List.copyOf(from.sentTo);
        sent = from.sent != null ? from.sent : sentBy != null ? Answer.YES : from.unsaid();
        otherRecipients = from.otherRecipients != null ? from.otherRecipients : from.unsaid();
        on = from.on;
        online = from.online;
        circumstances = from.circumstancesByFactor();
        leadOffence = from.leadOffence;
    }

    /** Begins an exchange about an image of that person. */
    public static ExchangeBuilder of(String id, String pictured) {
        return new ExchangeBuilder(id, pictured);
    }

    public String id() {
        return id;
    }

    /** Who is, or would be, in the image. */
    public String pictured() {
        return pictured;
    }

    /** Who took it, if known. */
    public Optional<String> takenBy() {
        return Optional.ofNullable(takenBy);
    }

    public boolean isTakenBy(String person) {
        return person.equals(takenBy);
    }

    public Imagery imagery() {
        return imagery;
    }

    /** Whether it is known who asked for it, if anybody did. */
    public boolean requestsKnown() {
        return requests != null;
    }

    /** Who is known to have asked for it; empty if nobody did, or if that is not known. */
    public List<Request> requests() {
        return requests == null ? List.of() : requests;
    }

    public Answer sent() {
        return sent;
    }

    /** Who sent it, if known. */
    public Optional<String> sentBy() {
        return Optional.ofNullable(sentBy);
    }

    public boolean isSentBy(String person) {
        return person.equals(sentBy);
    }

    /** Who is known to have received it, without anyone shown it to report it or to get help. */
    public List<String> sentTo() {
        return sentTo;
    }

    /** Whether anyone who is not listed received it. */
    public Answer otherRecipients() {
        return otherRecipients;
    }

    /** The day of the exchange, if known. */
    public Optional<LocalDate> on() {
        return Optional.ofNullable(on);
    }

    public Answer online() {
        return online;
    }

    /**
     * What is known about one factor; {@link Answer#NOT_KNOWN} if nothing was said of it.
     *
     * @throws IllegalArgumentException for a derived factor, which is not entered
     */
    public Circumstance circumstance(Factor factor) {
        if (factor.isDerived()) {
            throw new IllegalArgumentException("a derived factor is not entered");
        }
        return circumstances[factor.ordinal()];
    }

    public boolean has(Factor factor) {
        Circumstance it = circumstances[factor.ordinal()];
        return it != null && it.answer() == Answer.YES;
    }

    /** The code of the leading offence that the recorder named, if any (HOCR-2026 p12-13). */
    public Optional<String> leadOffence() {
        return Optional.ofNullable(leadOffence);
    }

    /** Whether somebody other than the person pictured is known to have sent it. */
    public boolean isOnwardShare() {
        return sentBy != null && !sentBy.equals(pictured);
    }

    /** Whether that person is known to have asked for it. */
    public boolean isAskedForBy(String person) {
        for (Request request : requests()) {
            if (request.by().contains(person)) {
                return true;
            }
        }
        return false;
    }

    /** Whom a request was put to: the sender of an onward share, otherwise the person pictured. */
    public String asked() {
        return isOnwardShare() ? sentBy : pictured;
    }

    /** Who brought a factor about, as said or as the guidance has it when nothing is said; empty: not known. */
    public List<String> broughtAboutBy(Factor factor) {
        Circumstance it = circumstance(factor);
        if (!it.by().isEmpty()) {
            return it.by();
        }
        return factor.isTheSendersUnlessSaid() && sentBy != null ? List.of(sentBy) : List.of();
    }

    /**
     * Whom a forcing factor forced: as said, otherwise the one who was asked.
     *
     * <p>Nobody forces themselves: where the one who was asked brought it about, the child pictured is meant, and if that is
     * the same child, nobody known (DAYBOOK-25).
     */
    public List<String> forced(Factor factor) {
        Circumstance it = circumstance(factor);
        if (!it.on().isEmpty()) {
            return it.on();
        }
        if (!it.by().contains(asked())) {
            return List.of(asked());
        }
        return it.by().contains(pictured) ? List.of() : List.of(pictured);
    }

    /** A builder that starts with all that is known here, to state one thing more or otherwise. */
    public ExchangeBuilder but() {
        return new ExchangeBuilder(this);
    }

    @Override
    public String toString() {
        return "Exchange[masked]";
    }
}
