package daybook.application.service;

import daybook.domain.audit.Detail;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What crime systems call their columns, from {@code columns.psv}. */
final class KnownColumns {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Set<String> UNSAID = Set.of("", "of", "the", "in", "for", "to", "a");

    private final Map<String, String> same = new HashMap<>();
    private final Map<Detail, List<String>> names = new EnumMap<>(Detail.class);
    private final Set<String> personal = new HashSet<>();

    KnownColumns() {
        for (List<String> row : PsvLines.of("columns.psv")) {
            List<String> words = row.get(0).startsWith("=") ? row : row.subList(1, row.size());
            if (row.get(0).startsWith("=")) {
                String first = row.get(0).substring(1).strip();
                words.forEach(it -> same.put(it, first));
            } else if (row.get(0).startsWith("-")) {
                row.forEach(it -> personal.add(plain(it)));
            } else {
                names.put(
                        CheckMapping.detail(row.get(0)).orElseThrow(),
                        words.stream().map(this::plain).distinct().toList());
            }
        }
    }

    /** How sure a header is a name of that detail, 0 the surest; none if it is none. */
    OptionalInt rank(Detail detail, String header) {
        int rank = names.getOrDefault(detail, List.of()).indexOf(plain(header));
        return rank < 0 ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    /** Whether a header is the name of something, be it read or not. */
    boolean knows(String header) {
        return isPersonal(header) || names.values().stream().anyMatch(it -> it.contains(plain(header)));
    }

    /** Whether such a column tells who somebody is, or what happened in free words. */
    boolean isPersonal(String header) {
        return personal.contains(plain(header));
    }

    /** Word by word, each in its usual form. */
    private String plain(String header) {
        return Arrays.stream(HUMP.split(header))
                .flatMap(it -> Stream.of(BETWEEN.split(Fold.of(it))))
                .map(it -> same.getOrDefault(it, it))
                .filter(it -> !UNSAID.contains(it))
                .collect(Collectors.joining(" "));
    }
}
