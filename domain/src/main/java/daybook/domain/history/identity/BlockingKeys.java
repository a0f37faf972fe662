package daybook.domain.history.identity;

import static daybook.domain.history.identity.BirthDates.digits;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to look a child up by: two identities of one child nearly always share a key, and strangers seldom do.
 *
 * <p>The keys are made of personal data and are personal data. They are the same on every machine and are only ever compared
 * for equality, so a register keeps a keyed hash of each and never the key itself.
 */
public final class BlockingKeys {

    /** Names rarer than this together need nothing beside them to be few. */
    private static final double RARE_TOGETHER = 17;

    private static final int DAY_AND_MONTH = 4;

    private static final String AND = "+";

    private BlockingKeys() {}

    /** The keys of an identity; none if too little is known to look anybody up by. */
    public static Set<String> of(Identity identity) {
        Set<String> sounds = sounds(identity);
        Set<String> initials = sounds.stream().map(it -> it.substring(0, 1)).collect(Collectors.toSet());
        Set<String> keys = new TreeSet<>();
        identity.born().ifPresent(day -> keys.addAll(ofBirth(day, sounds, initials)));
        identity.postcode()
                .filter(Postcode::isFull)
                .ifPresent(home -> initials.forEach(it -> keys.add(key("home", home.value(), it))));
        keys.addAll(ofNames(identity));
        identity.ids().forEach(it -> keys.add(key("number", it.kind().name(), it.value())));
        return Collections.unmodifiableSet(keys);
    }

    /** The day beside any initial; and the year beside a whole name. */
    private static Set<String> ofBirth(LocalDate day, Set<String> sounds, Set<String> initials) {
        Set<String> keys = new TreeSet<>();
        initials.forEach(it -> keys.add(key("born", digits(day), it)));
        for (String sound : sounds) {
            initials.stream()
                    .filter(it -> initials.size() == 1 || !sound.startsWith(it))
                    .forEach(it -> keys.add(key("year", "" + day.getYear(), sound, it)));
        }
        return keys;
    }

    /** Given and family name together, in either order. */
    private static Set<String> ofNames(Identity identity) {
        Set<String> keys = new TreeSet<>();
        for (String given : identity.comparableGiven()) {
            for (String family : identity.comparableFamily()) {
                String pair = together(sound(given), sound(family));
                identity.born().ifPresent(day -> keys.addAll(ofSwappedBirth(digits(day), pair)));
                if (bits(given) + bits(family) > RARE_TOGETHER) {
                    keys.add(key("names", pair));
                } else {
                    identity.postcode().ifPresent(home -> keys.add(key("names", pair, home.outward())));
                }
            }
        }
        return keys;
    }

    /** Digits in order of size, which a swap does not change: all beside initials, and without the year beside names. */
    private static Set<String> ofSwappedBirth(String digits, String pair) {
        String initials = together(
                pair.substring(0, 1), pair.substring(pair.indexOf(AND) + 1).substring(0, 1));
        return Set.of(
                key("digits", sorted(digits), initials), key("day", sorted(digits.substring(0, DAY_AND_MONTH)), pair));
    }

    private static String together(String one, String other) {
        return one.compareTo(other) <= 0 ? one + AND + other : other + AND + one;
    }

    private static double bits(String name) {
        return NameTable.EITHER.bits(name, name);
    }

    private static String sorted(String digits) {
        return digits.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static Set<String> sounds(Identity identity) {
        return Stream.of(identity.comparableGiven(), identity.comparableFamily())
                .flatMap(List::stream)
                .map(BlockingKeys::sound)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sound(String name) {
        return Sound.of(name, NameTable.EITHER);
    }

    private static String key(String... parts) {
        return String.join("|", parts);
    }
}
