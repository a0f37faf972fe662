package daybook.adapters.cli.catalogue;

import daybook.domain.guidance.Edition;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.OwnDecision;
import daybook.domain.guidance.Source;
import daybook.domain.guidance.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Everything of the guidance that can be looked up by id. An id may stand for two, as a source and the edition it began. */
record GuidanceIndex(
        List<SourceEntry> sources, List<EditionEntry> editions, List<RuleEntry> rules, List<DecisionEntry> decisions) {

    static GuidanceIndex of(ForceSettings settings, Wording wording) {
        return new GuidanceIndex(
                Arrays.stream(Source.values())
                        .map(it -> new SourceEntry(it, wording))
                        .toList(),
                Arrays.stream(Edition.values())
                        .map(it -> new EditionEntry(it, settings, wording))
                        .toList(),
                RuleOrder.all().stream().map(it -> new RuleEntry(it, wording)).toList(),
                Arrays.stream(OwnDecision.values())
                        .map(it -> new DecisionEntry(it, settings, wording))
                        .toList());
    }

    /** What stands under an id, whatever its case and its punctuation; empty if nothing does. */
    List<Entry> under(String typed) {
        String wanted = NearIds.plain(typed);
        return all().filter(it -> NearIds.plain(it.id()).equals(wanted)).toList();
    }

    List<String> ids() {
        return all().map(Entry::id).distinct().toList();
    }

    private Stream<Entry> all() {
        return Stream.<List<? extends Entry>>of(sources, editions, rules, decisions)
                .flatMap(List::stream);
    }
}
