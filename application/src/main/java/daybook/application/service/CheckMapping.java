package daybook.application.service;

import daybook.application.port.in.ExportMapping;
import daybook.domain.audit.AuditRule;
import daybook.domain.audit.Detail;
import daybook.domain.incident.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that is wrong with a mapping, each with its place in the file. */
final class CheckMapping {

    /** What one column may tell together; two other details on one column would be one taken for the other. */
    private static final List<Set<Detail>> TOGETHER = List.of(
            EnumSet.of(Detail.INCIDENT, Detail.CRIME),
            EnumSet.of(Detail.REPORTED_ON, Detail.REPORTED_AT),
            EnumSet.of(Detail.RECORDED_ON, Detail.RECORDED_AT),
            EnumSet.of(Detail.DEPARTURE, Detail.AGENCY, Detail.OUTCOME_RATIONALE));

    private static final String UNKNOWN = "expected a detail that an export may have, as ROLE";

    private final ExportMapping mapping;
    private final List<Refusal> refusals = new ArrayList<>();

    private CheckMapping(ExportMapping mapping) {
        this.mapping = mapping;
    }

    /** In the order of the file; none if it can be used. */
    static List<Refusal> of(ExportMapping mapping) {
        CheckMapping check = new CheckMapping(mapping);
        check.columns();
        check.ignored();
        mapping.words().forEach(check::words);
        check.refusals.addAll(new ReadDay(mapping.days()).refusals());
        mapping.switchedOff().forEach(check::switchedOff);
        return check.refusals;
    }

    private void refuse(String place, String message) {
        refusals.add(new Refusal(place, message));
    }

    private void columns() {
        Map<String, Detail> told = new HashMap<>();
        mapping.columns().forEach((name, header) -> column(name, header, told));
        for (Detail needed : List.of(Detail.INCIDENT, Detail.CRIME)) {
            if (!mapping.columns().containsKey(needed.name())) {
                refuse("columns." + needed, "expected the column that tells it");
            }
        }
    }

    private void column(String name, String header, Map<String, Detail> told) {
        Optional<Detail> detail = detail(name);
        if (detail.isEmpty()) {
            refuse(at("columns", name), UNKNOWN);
        } else if (header.isBlank()) {
            refuse(at("columns", name), "expected the header of a column");
        } else {
            Detail other = told.putIfAbsent(header, detail.get());
            if (other != null && !mayShare(other, detail.get())) {
                refuse(at("columns", name), "expected another column than that of " + other);
            }
        }
    }

    private static boolean mayShare(Detail one, Detail other) {
        return TOGETHER.stream().anyMatch(it -> it.contains(one) && it.contains(other));
    }

    private void ignored() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < mapping.ignored().size(); i++) {
            String header = mapping.ignored().get(i);
            if (header.isBlank()) {
                refuse("ignored[" + i + "]", "expected the header of a column");
            } else if (mapping.columns().containsValue(header)) {
                refuse("ignored[" + i + "]", "expected a column that is not read");
            } else if (!seen.add(header)) {
                refuse("ignored[" + i + "]", "expected each column once");
            }
        }
    }

    private void words(String name, Map<String, String> words) {
        Optional<Detail> detail = detail(name);
        if (detail.isEmpty()) {
            refuse(at("words", name), UNKNOWN);
        } else if (!Meanings.hasWords(detail.get())) {
            refuse(at("words", name), "expected no words: it is taken as it stands");
        } else {
            if (!mapping.columns().containsKey(name)) {
                refuse(at("words", name), "expected words of a detail that has a column");
            }
            meanings(detail.get(), words);
        }
    }

    private void meanings(Detail detail, Map<String, String> words) {
        Map<String, String> meant = new HashMap<>();
        words.forEach((word, meaning) -> {
            String place = at("words." + detail, word);
            String folded = Fold.of(word);
            if (folded.isEmpty()) {
                refuse(place, "expected a word");
            } else if (!Meanings.allows(detail, meaning)) {
                refuse(place, Meanings.expected(detail));
            } else if (!meaning.equals(meant.getOrDefault(folded, meaning))) {
                refuse(place, "expected one meaning: case, accents and blanks make no other word");
            }
            meant.putIfAbsent(folded, meaning);
        });
    }

    private void switchedOff(String id, String reason) {
        if (AuditRule.under(id).isEmpty()) {
            refuse(at("switchedOff", id), "expected the id of a rule, as A-401");
        } else if (reason.isBlank()) {
            refuse(at("switchedOff", id), "expected the reason, which is printed");
        }
    }

    static Optional<Detail> detail(String name) {
        return Arrays.stream(Detail.values())
                .filter(Detail::isColumn)
                .filter(it -> it.name().equals(name))
                .findFirst();
    }

    private static String at(String object, String name) {
        return name.matches("[A-Za-z0-9_-]+") ? object + "." + name : object + "[\"" + name + "\"]";
    }
}
