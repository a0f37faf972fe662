package daybook.application.service;

import daybook.application.port.in.ExportMapping;
import daybook.application.port.in.ExportRow;
import daybook.application.port.in.MappingProposal;
import daybook.application.port.in.MappingProposal.About;
import daybook.application.port.in.MappingProposal.Remark;
import daybook.application.port.in.ProposeMapping;
import daybook.application.port.in.RefusedReport;
import daybook.domain.audit.Detail;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Proposes a mapping by what crime systems call their columns, what stands in them, and what words usually mean. */
public final class ProposeMappingService implements ProposeMapping {

    /** A row that is taken for the names of the columns hardly ever holds two of them. */
    private static final int LEAST_KNOWN = 2;

    private final KnownColumns names = new KnownColumns();
    private final KnownWords words = new KnownWords();
    private final KnownDays days = new KnownDays();
    private final ClosedSet closedSet;

    public ProposeMappingService() {
        this(ClosedSet.USUAL);
    }

    ProposeMappingService(ClosedSet closedSet) {
        this.closedSet = closedSet;
    }

    @Override
    public MappingProposal propose(List<ExportRow> rows) {
        if (rows.isEmpty()) {
            throw RefusedReport.at("rows", "expected at least one under the names of the columns");
        }
        Sample sample = Sample.of(rows.subList(0, Math.min(rows.size(), MOST_ROWS)));
        if (sample.columns().stream().filter(it -> names.knows(it.header())).count() < LEAST_KNOWN) {
            throw RefusedReport.at(
                    "header",
                    "expected a first row with names of columns that are known, and the delimiter between them");
        }
        return propose(sample);
    }

    private MappingProposal propose(Sample sample) {
        ChooseColumns chosen = new ChooseColumns(names, new CellFit(words, days), sample);
        List<Remark> remarks = new ArrayList<>(chosen.remarks());
        List<String> forms = forms(chosen, remarks);
        Map<String, String> columns = new LinkedHashMap<>();
        chosen.chosen().forEach((detail, column) -> columns.put(detail.name(), column.header()));
        Map<String, Map<String, String>> meanings = meanings(sample, chosen, new ReadDay(forms), remarks);
        remarks.sort(Comparator.comparing(Remark::about));
        return new MappingProposal(
                new ExportMapping(columns, ignored(sample, chosen), meanings, forms, Map.of()), remarks);
    }

    private Map<String, Map<String, String>> meanings(
            Sample sample, ChooseColumns chosen, ReadDay reader, List<Remark> remarks) {
        Map<String, Map<String, String>> meanings = new LinkedHashMap<>();
        chosen.chosen().forEach((detail, column) -> {
            if (Meanings.hasWords(detail)) {
                ChooseWords its = new ChooseWords(detail, column, words, reader);
                its.remark(closedSet, word -> incidents(sample, chosen, column, word))
                        .ifPresent(remarks::add);
                if (!its.meanings().isEmpty()) {
                    meanings.put(detail.name(), its.meanings());
                }
            }
        });
        return meanings;
    }

    private static int incidents(Sample sample, ChooseColumns chosen, SampleColumn column, String word) {
        return sample.incidents(
                chosen.chosen(Detail.INCIDENT),
                column,
                text -> Fold.of(text).equals(word)
                        || Stream.of(ReadCell.BETWEEN.split(text))
                                .anyMatch(it -> Fold.of(it).equals(word)));
    }

    private List<String> forms(ChooseColumns chosen, List<Remark> remarks) {
        List<SampleColumn> told = chosen.chosen().entrySet().stream()
                .filter(it -> CellFit.isDay(it.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        List<String> forms = days.chosenFor(told);
        if (days.mayHaveMonthFirst(told, forms)) {
            remarks.add(Remark.of(About.DAY_FIRST, "", ""));
        }
        return forms;
    }

    private static List<String> ignored(Sample sample, ChooseColumns chosen) {
        return sample.columns().stream()
                .filter(it -> !chosen.chosen().containsValue(it))
                .map(SampleColumn::header)
                .toList();
    }
}
