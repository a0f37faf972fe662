package daybook.domain.history.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.domain.child.Sex;
import daybook.domain.guidance.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What holds of any two identities: true pairs, twins, neighbours in the list and strangers, from a seed. */
class SameChildPropertiesTest {

    private static final double ALMOST = 1e-9;
    private static final int CHILDREN = 1_500;
    private static final List<Identity> REGISTER = Figures.register(77, CHILDREN, CHILDREN).stream()
            .map(Entry::identity)
            .toList();

    private static void anyPairs(BiConsumer<Identity, Identity> law) {
        Random random = new Random(77);
        int walked = 0;
        for (int i = 0; i < CHILDREN; i++) {
            Identity one = REGISTER.get(i);
            law.accept(one, REGISTER.get(CHILDREN + i));
            law.accept(one, REGISTER.get((i + 1) % CHILDREN));
            law.accept(one, REGISTER.get(random.nextInt(REGISTER.size())));
            walked += 3;
        }
        assertEquals(4_500, walked);
    }

    @Test
    void the_order_of_two_identities_does_not_matter() {
        anyPairs((one, other) -> {
            Likeness forth = SameChild.compare(one, other);
            Likeness back = SameChild.compare(other, one);
            assertEquals(forth.bits(), back.bits(), ALMOST);
            assertEquals(forth.verdict(), back.verdict());
            assertEquals(forth.heldBackBy(), back.heldBackBy());
            assertEquals(
                    forth.evidence().stream()
                            .map(it -> it.compared() + " " + it.agreement())
                            .toList(),
                    back.evidence().stream()
                            .map(it -> it.compared() + " " + it.agreement())
                            .toList());
        });
    }

    @Test
    void nothing_is_liker_an_identity_than_itself() {
        anyPairs((one, other) -> {
            double self = SameChild.compare(one, one).bits();
            assertTrue(self >= SameChild.compare(one, other).bits() - ALMOST, Faces.of(one, other));
        });
    }

    @Test
    void what_is_told_apart_by_nothing_is_never_no() {
        REGISTER.stream()
                .filter(it -> it.born().isPresent()
                        && !it.givenNames().isEmpty()
                        && !it.familyNames().isEmpty())
                .forEach(it -> assertTrue(SameChild.compare(it, it).verdict() != Verdict.NO));
    }

    @Test
    void the_order_of_family_names_does_not_matter() {
        anyPairs((one, other) -> {
            List<String> names = new ArrayList<>(one.comparableFamily());
            Collections.reverse(names);
            Identity reversed = names.isEmpty() ? one : one.family(names.toArray(String[]::new));
            assertEquals(
                    SameChild.compare(one, other).bits(),
                    SameChild.compare(reversed, other).bits(),
                    ALMOST);
        });
    }

    @Test
    void a_fact_that_agrees_never_lowers_the_sum() {
        List<UnaryOperator<Identity>> facts = List.of(
                it -> it.born(LocalDate.of(2012, 3, 5)),
                it -> it.born(LocalDate.of(2012, 1, 1)),
                it -> it.at(new Postcode("LE2 1AB")),
                it -> it.sex(Sex.MALE),
                it -> it.under(new LocalId(LocalIdKind.NHS_NUMBER, "9434765919")),
                it -> it.under(new LocalId(LocalIdKind.SOCIAL_CARE_NUMBER, "17")),
                it -> it.given("Mohammed"),
                it -> it.family("Smith"));
        for (UnaryOperator<Identity> fact : facts) {
            Identity nothing = fact.apply(Identity.UNKNOWN);
            anyPairs((one, other) -> {
                Identity without = without(one, nothing);
                Identity otherWithout = without(other, nothing);
                double before = SameChild.compare(without, otherWithout).bits();
                double after = SameChild.compare(fact.apply(without), fact.apply(otherWithout))
                        .bits();
                assertTrue(after >= before - ALMOST, () -> facts.indexOf(fact) + Faces.of(one, other));
            });
        }
    }

    /** That identity without what the fact is about. */
    private static Identity without(Identity identity, Identity fact) {
        Identity left = Identity.UNKNOWN;
        if (fact.givenNames().isEmpty()) {
            left = left.given(identity.givenNames().toArray(String[]::new));
        }
        if (fact.familyNames().isEmpty()) {
            left = left.family(identity.familyNames().toArray(String[]::new));
        }
        if (fact.born().isEmpty() && identity.born().isPresent()) {
            left = left.born(identity.born().get());
        }
        if (fact.postcode().isEmpty() && identity.postcode().isPresent()) {
            left = left.at(identity.postcode().get());
        }
        for (LocalId id : identity.ids()) {
            left = fact.ids().isEmpty() ? left.under(id) : left;
        }
        return fact.sex() == Sex.NOT_KNOWN ? left.sex(identity.sex()) : left;
    }

    @Test
    void nothing_personal_is_in_what_is_said() {
        Identity canary = Identity.UNKNOWN
                .given("Zaphira", "Canarie")
                .family("Kanarek")
                .born(LocalDate.of(2011, 2, 3))
                .at(new Postcode("ZE99 9ZZ"))
                .under(new LocalId(LocalIdKind.NHS_NUMBER, "777111777"));
        for (Identity other : REGISTER.subList(0, 500)) {
            StringBuilder said = new StringBuilder();
            for (Likeness likeness : List.of(
                    SameChild.compare(canary, other),
                    SameChild.compare(canary, canary.family(other.familyNames().toArray(String[]::new))))) {
                said.append(likeness).append(likeness.verdict().says(Wording.english()));
                likeness.evidence().forEach(it -> said.append(it.says(Wording.english())));
                likeness.heldBackBy().forEach(it -> said.append(it.says(Wording.english())));
            }
            for (String secret : List.of("zaphira", "canarie", "kanarek", "2011", "ze99", "777111777")) {
                assertFalse(said.toString().toLowerCase().contains(secret), secret);
            }
        }
    }

    /** Made-up identities in full, for a failure of a test. */
    private static final class Faces {

        static String of(Identity one, Identity other) {
            return face(one) + " / " + face(other);
        }

        private static String face(Identity it) {
            return it.givenNames() + " " + it.familyNames() + " " + it.born() + " "
                    + it.postcode().map(Postcode::value) + " "
                    + it.ids().stream().map(LocalId::value).toList();
        }
    }
}
