package daybook.domain.recording;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** A walk through a part of the fact space: numbered cases, the same on every machine and every day. */
final class Walk {

    /** Whether all of it is walked, and not the sample of every build. */
    static final boolean FULL = "full".equals(System.getProperty("daybook.enumeration"));

    /** A prime beside every size here, so that its multiples pass through all of a part before they repeat. */
    private static final long STRIDE = 7_990_274_029L;

    private final long size;
    private final LongFunction<Optional<Case>> cases;

    private Walk(long size, LongFunction<Optional<Case>> cases) {
        this.size = size;
        this.cases = cases;
    }

    /** That many of the structures, spread evenly. */
    static Walk structures(long many) {
        return many >= Structures.SIZE
                ? new Walk(Structures.SIZE, Structures::at)
                : new Walk(many, i -> Structures.at(i * STRIDE % Structures.SIZE));
    }

    /** That many of the combinations of factors, spread evenly. */
    static Walk combinations(long many) {
        if (many == FactorCombinations.YES_AND_NO) {
            return new Walk(many, FactorCombinations::ofYesAndNo);
        }
        return many >= FactorCombinations.ALL
                ? new Walk(FactorCombinations.ALL, FactorCombinations::ofAll)
                : new Walk(many, i -> FactorCombinations.ofAll(i * STRIDE % FactorCombinations.ALL));
    }

    /** That many at random, from this seed on. */
    static Walk random(long many, long seed) {
        return new Walk(many, i -> Optional.of(RandomIncidents.of(seed + i)));
    }

    /** One of these after another, taking turns. */
    static Walk mixed(long many) {
        Walk structures = structures(many);
        Walk combinations = combinations(many);
        Walk random = random(many, 40_000_000);
        return new Walk(many, i -> (i % 3 == 0 ? structures : i % 3 == 1 ? combinations : random).cases.apply(i));
    }

    /** How many cases there were, every one of them within the law; fails with the smallest that is not. */
    long allKeep(Law law, Decider decider) {
        LongAdder walked = new LongAdder();
        Optional<Case> broken = LongStream.range(0, size)
                .parallel()
                .mapToObj(cases)
                .flatMap(Optional::stream)
                .peek(it -> walked.increment())
                .filter(it -> verdict(law, it, decider).isPresent())
                .findAny();
        broken.ifPresent(it -> {
            Case smallest = Shrinker.smallest(
                    it, smaller -> verdict(law, smaller, decider).isPresent());
            fail(verdict(law, smallest, decider).orElseThrow() + "\n" + Printed.facts(smallest));
        });
        return walked.sum();
    }

    /** Whether some case breaks the law. */
    boolean someBreaks(Law law, Decider decider) {
        return LongStream.range(0, size)
                .mapToObj(cases)
                .flatMap(Optional::stream)
                .anyMatch(it -> verdict(law, it, decider).isPresent());
    }

    /** A decision that is not reached breaks every law. */
    private static Optional<String> verdict(Law law, Case it, Decider decider) {
        try {
            return law.broken(it, decider);
        } catch (IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NullPointerException e) {
            return Optional.of("not decided: " + e);
        } catch (AssertionError e) {
            return Optional.of(e.getMessage());
        }
    }
}
