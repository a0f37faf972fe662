package daybook.domain.recording;

import static daybook.domain.child.Sex.FEMALE;
import static daybook.domain.child.Sex.MALE;

import daybook.domain.child.Age;
import daybook.domain.child.Sex;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.incident.Answer;
import daybook.domain.incident.Circumstance;
import daybook.domain.incident.Demand;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.ExchangeBuilder;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Imagery;
import daybook.domain.incident.Incident;
import daybook.domain.incident.IncidentBuilder;
import daybook.domain.incident.Person;
import daybook.domain.incident.ReportedBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Every combination of answers about the factors, on named structures. Who brought each about takes its turn. */
final class FactorCombinations {

    private static final Instant REPORTED = Instant.parse("2026-05-11T10:00:00Z");
    private static final Factor[] FACTORS = Arrays.stream(Factor.values())
            .filter(it -> it != Factor.ADULT_INVOLVED)
            .toArray(Factor[]::new);

    /** The structures, by what makes each worth a name. */
    enum Structure {
        SHE_WAS_ASKED_AND_SENT_IT(child(13, FEMALE), it -> asked(it, 15).sent("pictured", "asker15")),
        TWO_ASKED_SEPARATELY(
                child(13, MALE), it -> asked(it, 15).requestedBy("other15").sent("pictured", "asker15")),
        TWO_ASKED_TOGETHER(
                child(13, MALE), it -> it.requestedBy("asker15", "other15").sent("pictured", "asker15")),
        A_CHILD_AND_AN_ADULT_ASKED_TOGETHER(
                child(14, FEMALE), it -> it.requestedBy("asker15", "other30").sent("pictured", "other30")),
        SHE_REFUSED(child(14, FEMALE), it -> asked(it, 15).sent(Answer.NO)),
        NOT_ANSWERED_YET(child(12, FEMALE), it -> asked(it, 12)),
        ONLY_TAKEN(
                child(15, MALE),
                it -> it.takenBy("pictured").requests(List.of()).sent(Answer.NO)),
        NOBODY_KNOWS_WHO_ASKED(child(15, MALE), it -> it.sent("pictured", "to14")),
        SENT_UNASKED(child(13, MALE), it -> it.requests(List.of()).sent("pictured", "to14")),
        SIXTEEN_AND_ASKED(child(16, FEMALE), it -> asked(it, 17).sent("pictured", "asker17")),
        SEVENTEEN_AND_ASKED_BY_AN_ADULT(child(17, MALE), it -> asked(it, 30).sent("pictured", "asker30")),
        NINE_AND_NINE(child(9, FEMALE), it -> asked(it, 9).sent("pictured", "asker9")),
        ASKED_BY_NOBODY_KNOWS_HOW_OLD(
                child(12, MALE), it -> it.requestedBy("asker").sent("pictured", "asker")),
        FORWARDED(
                child(14, FEMALE),
                it -> it.takenBy("pictured").requests(List.of()).sent("by15", "to14")),
        FORWARDED_BY_AN_ADULT(child(14, FEMALE), it -> it.requests(List.of()).sent("by30", "to14")),
        FORWARDED_ON_REQUEST(child(14, MALE), it -> asked(it, 13).sent("by15", "asker13")),
        FORWARDED_BY_NOBODY_KNOWS_HOW_OLD(child(16, FEMALE), it -> asked(it, 30).sent("by", "to9")),
        FORWARDED_BY_A_NINE_YEAR_OLD(
                child(15, FEMALE), it -> it.requests(List.of()).sent("by9", "to30")),
        RECEIVED_BY_AN_ADULT(child(15, FEMALE), it -> it.requests(List.of()).sent("pictured", "to30", "to14")),
        NOBODY_KNOWS_WHO_SENT_IT(child(15, MALE), it -> asked(it, 16).sent(Answer.YES)),
        NOBODY_KNOWS_HOW_OLD(Person.of("pictured"), it -> asked(it, 15).sent("pictured", "asker15")),
        WORDS_AND_A_REQUEST(child(13, FEMALE), it -> asked(it, 14).imagery(Imagery.NONE));

        private final Person pictured;
        private final UnaryOperator<ExchangeBuilder> shape;

        Structure(Person pictured, UnaryOperator<ExchangeBuilder> shape) {
            this.pictured = pictured;
            this.shape = shape;
        }

        private static Person child(int age, Sex sex) {
            return Person.of("pictured", age, sex);
        }

        private static ExchangeBuilder asked(ExchangeBuilder exchange, int age) {
            return exchange.requestedBy("asker" + age);
        }
    }

    private static final int COMBINATIONS_OF_YES_AND_NO = 1 << FACTORS.length;
    private static final int COMBINATIONS = (int) Math.pow(3, FACTORS.length);

    /** With the answers YES and NO. */
    static final long YES_AND_NO = (long) Structure.values().length * COMBINATIONS_OF_YES_AND_NO;
    /** With NOT_KNOWN as well. */
    static final long ALL = (long) Structure.values().length * COMBINATIONS;

    private FactorCombinations() {}

    static Optional<Case> ofYesAndNo(long number) {
        return of(number, COMBINATIONS_OF_YES_AND_NO, 2);
    }

    static Optional<Case> ofAll(long number) {
        return of(number, COMBINATIONS, 3);
    }

    private static Optional<Case> of(long number, int combinations, int answers) {
        Structure structure = Structure.values()[(int) (number / combinations)];
        Exchange bare = structure.shape.apply(Exchange.of("e1", "pictured")).build();
        long rest = number % combinations;
        ExchangeBuilder full = bare.but();
        int turn = Long.hashCode(number * 0x9E3779B97F4A7C15L) & 0x7FFFFFFF;
        for (Factor factor : FACTORS) {
            int answer = (int) (rest % answers);
            rest /= answers;
            turn = (turn * 31 + 7) & 0x7FFFFFFF;
            full.with(
                    answer == 0
                            ? Circumstance.of(factor, Answer.NO)
                            : answer == 2 ? Circumstance.of(factor, Answer.NOT_KNOWN) : yes(bare, factor, turn >> 8));
        }
        Exchange done = full.build();
        List<Person> people = new ArrayList<>();
        for (String id : Named.in(List.of(done)).stream().sorted().toList()) {
            people.add(id.equals("pictured") ? structure.pictured : person(id));
        }
        IncidentBuilder incident = Incident.reported("R-1", REPORTED)
                .reportedBy(ReportedBy.PARENT_OR_GUARDIAN)
                .people(people)
                .exchange(done);
        return Case.ifSound(incident, ForceSettings.defaults());
    }

    private static Circumstance yes(Exchange bare, Factor factor, int turn) {
        List<String> authors = new ArrayList<>();
        if (!bare.requests().isEmpty()) {
            authors.add(bare.requests().get(0).by().get(0));
        }
        authors.add("pictured");
        authors.add("third40");
        authors.add("third14");
        bare.sentBy().ifPresent(authors::add);
        int which = turn % (authors.size() + 1);
        List<String> by = which == authors.size() ? List.of() : List.of(authors.get(which));
        Demand demand = factor == Factor.EXTORTED ? Demand.values()[turn / 7 % 3] : Demand.NOT_KNOWN;
        return new Circumstance(factor, Answer.YES, by, List.of(), demand, "");
    }

    /** Somebody whose age, if it is known, is in the id. */
    private static Person person(String id) {
        String digits = id.replaceAll("\\D", "");
        return Person.of(id, digits.isEmpty() ? Age.NOT_KNOWN : Age.of(Integer.parseInt(digits)), Sex.NOT_KNOWN);
    }
}
