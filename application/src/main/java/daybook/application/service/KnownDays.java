package daybook.application.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The forms in which systems write days, those of this country first. */
final class KnownDays {

    private static final List<String> FORMS = List.of(
            "dd/MM/yyyy HH:mm[:ss]",
            "dd/MM/yyyy",
            "yyyy-MM-dd HH:mm[:ss]",
            "yyyy-MM-dd'T'HH:mm[:ss][XXX]",
            "yyyy-MM-dd'T'HH:mm:ss.SSS[XXX]",
            "yyyy-MM-dd",
            "dd-MMM-yyyy HH:mm[:ss]",
            "dd-MMM-yyyy",
            "dd-MMM-yy HH:mm[:ss]",
            "dd-MMM-yy",
            "dd MMM yyyy HH:mm[:ss]",
            "dd MMM yyyy",
            "d MMM yyyy HH:mm[:ss]",
            "d MMM yyyy",
            "d MMMM yyyy",
            "dd-MM-yyyy HH:mm[:ss]",
            "dd-MM-yyyy",
            "dd.MM.yyyy HH:mm[:ss]",
            "dd.MM.yyyy",
            "yyyy/MM/dd HH:mm[:ss]",
            "yyyy/MM/dd",
            "yyyyMMdd HHmm",
            "yyyyMMdd",
            "d/M/yyyy H:mm[:ss]",
            "d/M/yyyy",
            "dd/MM/yyyy hh:mm[:ss] a",
            "dd/MM/yy HH:mm[:ss]",
            "dd/MM/yy",
            "MM/dd/yyyy HH:mm[:ss]",
            "MM/dd/yyyy",
            "M/d/yyyy H:mm[:ss]",
            "M/d/yyyy");

    private final Map<String, ReadDay> readers = new LinkedHashMap<>();

    KnownDays() {
        FORMS.forEach(it -> readers.put(it, new ReadDay(List.of(it))));
    }

    boolean reads(String text) {
        return readers.values().stream().anyMatch(it -> it.read(text).isPresent());
    }

    /** As few forms as read these columns: each time the one that reads most of what is left. */
    List<String> chosenFor(List<SampleColumn> columns) {
        Set<String> left = columns.stream()
                .flatMap(it -> it.texts().stream())
                .filter(this::reads)
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> chosen = new ArrayList<>();
        while (!left.isEmpty()) {
            int before = left.size();
            String best = best(left, it -> isFit(chosen, it));
            chosen.add(best);
            left.removeIf(it -> readers.get(best).read(it).isPresent());
            if (left.size() == before) {
                chosen.remove(best);
                return chosen;
            }
        }
        return chosen;
    }

    private String best(Set<String> left, Predicate<String> isFit) {
        String best = FORMS.get(0);
        long most = 0;
        for (String form : FORMS) {
            long reads = left.stream()
                    .filter(it -> readers.get(form).read(it).isPresent())
                    .count();
            if (reads > most && isFit.test(form)) {
                best = form;
                most = reads;
            }
        }
        return best;
    }

    /** Forms that read one text as two days do not go together. */
    private static boolean isFit(List<String> chosen, String form) {
        List<String> together = new ArrayList<>(chosen);
        together.add(form);
        return new ReadDay(together).refusals().isEmpty();
    }

    /** Whether all of it can be read with the month first as well. */
    boolean mayHaveMonthFirst(List<SampleColumn> columns, List<String> chosen) {
        List<ReadDay> monthFirst = FORMS.stream()
                .filter(it -> it.matches("[Mm].*"))
                .map(readers::get)
                .toList();
        List<String> slashed = columns.stream()
                .flatMap(it -> it.texts().stream())
                .filter(it -> it.matches("\\d{1,2}/.*"))
                .toList();
        return chosen.stream().anyMatch(it -> it.startsWith("d"))
                && !slashed.isEmpty()
                && slashed.stream()
                        .allMatch(text ->
                                monthFirst.stream().anyMatch(it -> it.read(text).isPresent()));
    }
}
