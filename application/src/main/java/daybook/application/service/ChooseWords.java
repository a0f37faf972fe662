package daybook.application.service;

import daybook.application.port.in.MappingProposal.About;
import daybook.application.port.in.MappingProposal.Remark;
import daybook.domain.audit.Detail;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Says what the local words of one column mean, as far as they are known. */
final class ChooseWords {

    private final Detail detail;
    private final SampleColumn column;
    private final KnownWords known;
    private final ReadDay days;
    private final Map<String, String> meanings = new TreeMap<>();
    private final Map<String, String> unknown = new LinkedHashMap<>();
    private int different;

    /** @param days what reads the days of the export, by the forms that were chosen for them */
    ChooseWords(Detail detail, SampleColumn column, KnownWords known, ReadDay days) {
        this.detail = detail;
        this.column = column;
        this.known = known;
        this.days = days;
        ReadCell reader = new ReadCell(detail, Map.of(), days);
        for (String word : words()) {
            different++;
            choose(word, reader);
        }
    }

    /** What the words mean, in our own spelling. */
    Map<String, String> meanings() {
        return meanings;
    }

    private Collection<String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        for (String text : column.texts()) {
            if (known.of(detail, text).isPresent()) {
                words.putIfAbsent(Fold.of(text), text);
            } else {
                parts(text).forEach(it -> words.putIfAbsent(Fold.of(it), it.strip()));
            }
        }
        return words.values();
    }

    private List<String> parts(String text) {
        return detail == Detail.FLAGS ? List.of(ReadCell.BETWEEN.split(text)) : List.of(text);
    }

    private void choose(String word, ReadCell reader) {
        Optional<KnownWords.Known> meant = known.of(detail, word);
        Optional<Object> plain = reader.read(word);
        if (meant.isPresent()) {
            if (!plain.equals(read(word, meant.get().meaning()))) {
                meanings.put(meant.get().spelling(), meant.get().meaning());
            }
        } else if (plain.isEmpty() || reader.isUnknownFlag(word)) {
            unknown.put(Fold.of(word), word);
        }
    }

    private Optional<Object> read(String word, String meaning) {
        return new ReadCell(detail, Map.of(Fold.of(word), meaning), days).read(word);
    }

    /**
     * What could not be placed; of it only what is a word of a closed set is shown.
     *
     * @param incidents in how many of them a folded word stands
     */
    Optional<Remark> remark(ClosedSet set, ToIntFunction<String> incidents) {
        if (unknown.isEmpty()) {
            return Optional.empty();
        }
        if (CellFit.isDay(detail)) {
            return Optional.of(new Remark(About.DAYS, detail.name(), column.header(), "", List.of(), rows()));
        }
        List<String> shown = new ArrayList<>();
        if (hasWords() && set.isOne(1 - column.share(this::isUnknown), different)) {
            unknown.forEach((folded, word) -> {
                if (set.shows(word, incidents.applyAsInt(folded))) {
                    shown.add(word);
                }
            });
        }
        About about = detail == Detail.FLAGS ? About.FLAGS : About.WORDS;
        return Optional.of(new Remark(about, detail.name(), column.header(), "", shown, unknown.size() - shown.size()));
    }

    /** Numbers, days and texts are never words. */
    private boolean hasWords() {
        return detail == Detail.OFFENCE || Meanings.of(detail).size() > 2;
    }

    private int rows() {
        return column.rowsWith(this::isUnknown);
    }

    private boolean isUnknown(String text) {
        return parts(text).stream().anyMatch(it -> unknown.containsKey(Fold.of(it)));
    }
}
