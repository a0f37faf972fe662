package daybook.domain.history.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What comes of looking up every entry of a made-up register in it: who is found, who is wrongly found, how many are touched. */
final class Figures {

    final int children;
    final int entries;
    int truePairs;
    int keptByKeys;
    int twinPairs;
    int twinsProposed;
    int proposed;
    int proposedRight;
    int possible;
    int possibleRight;
    long touched;
    int mostTouched;
    final List<Entry> register;
    final List<Identity> identities;

    private Figures(int children, List<Entry> register) {
        this.children = children;
        this.entries = register.size();
        this.register = register;
        this.identities = register.stream().map(Entry::identity).toList();
    }

    /** That many children, the first so many of them twice. */
    static List<Entry> register(long seed, int many, int twice) {
        List<Entry> children = new Households(seed).children(many);
        Clerk clerk = new Clerk(seed);
        List<Entry> register = new ArrayList<>();
        children.forEach(it -> register.add(clerk.first(it)));
        int step = many / twice;
        for (int i = 0; i < twice; i++) {
            register.add(clerk.second(children.get(i * step)));
        }
        return register;
    }

    static Figures of(
            int children,
            List<Entry> register,
            Function<Identity, Set<String>> keys,
            BiFunction<Identity, Identity, Likeness> compare) {
        Figures figures = new Figures(children, register);
        figures.truePairs = register.size() - children;
        Map<String, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < register.size(); i++) {
            figures.lookUp(i, index, keys, compare);
        }
        return figures;
    }

    private void lookUp(
            int i,
            Map<String, List<Integer>> index,
            Function<Identity, Set<String>> keys,
            BiFunction<Identity, Identity, Likeness> compare) {
        Identity identity = identities.get(i);
        Set<Integer> candidates = new HashSet<>();
        for (String key : keys.apply(identity)) {
            List<Integer> under = index.computeIfAbsent(key, it -> new ArrayList<>());
            candidates.addAll(under);
            under.add(i);
        }
        touched += candidates.size();
        mostTouched = Math.max(mostTouched, candidates.size());
        for (int candidate : candidates) {
            boolean same = register.get(candidate).child == register.get(i).child;
            keptByKeys += same ? 1 : 0;
            Verdict verdict = compare.apply(identity, identities.get(candidate)).verdict();
            boolean twins = !same && register.get(candidate).isTwinOf(register.get(i));
            twinPairs += twins ? 1 : 0;
            twinsProposed += twins && verdict == Verdict.PROPOSE ? 1 : 0;
            count(same, verdict);
        }
    }

    private void count(boolean same, Verdict verdict) {
        switch (verdict) {
            case PROPOSE -> {
                proposed++;
                proposedRight += same ? 1 : 0;
            }
            case POSSIBLE -> {
                possible++;
                possibleRight += same ? 1 : 0;
            }
            case NO -> {}
        }
    }

    /** Of those proposed, how many are one child. */
    double precision() {
        return proposedRight / (double) proposed;
    }

    /** Of all who are one child, how many are proposed. */
    double recallOfProposed() {
        return proposedRight / (double) truePairs;
    }

    /** Of all who are one child, how many are put before a person, as proposed or as possible. */
    double recall() {
        return (proposedRight + possibleRight) / (double) truePairs;
    }

    /** Of all who are one child, how many share a key. */
    double completeness() {
        return keptByKeys / (double) truePairs;
    }

    double meanTouched() {
        return touched / (double) entries;
    }

    String printed(long seed) {
        return String.format(
                Locale.ROOT,
                "Same child, seed %d: %d entries, %d true pairs, %.4f share a key, %.1f touched by a look-up, %d at most;"
                        + " proposed %d, precision %.5f, recall %.4f; with those to look at (%d, %d of them right) recall %.4f;"
                        + " of %d pairs of twins side by side %d proposed",
                seed,
                entries,
                truePairs,
                completeness(),
                meanTouched(),
                mostTouched,
                proposed,
                precision(),
                recallOfProposed(),
                possible,
                possibleRight,
                recall(),
                twinPairs,
                twinsProposed);
    }
}
