package daybook.application.service;

import daybook.application.port.in.MappingProposal.About;
import daybook.application.port.in.MappingProposal.Remark;
import daybook.domain.audit.Detail;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses a column for each detail: by its name if what stands in it fits, otherwise by what stands in it. */
final class ChooseColumns {

    private final KnownColumns names;
    private final CellFit fit;
    private final List<SampleColumn> columns;
    private final Map<Detail, SampleColumn> chosen = new EnumMap<>(Detail.class);
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    ChooseColumns(KnownColumns names, CellFit fit, Sample sample) {
        this.names = names;
        this.fit = fit;
        this.columns = sample.columns();
        byName();
        byValues();
        columns.stream().filter(it -> !chosen.containsValue(it)).forEach(it -> remarks.add(whyNot(it)));
        details().filter(it -> !isTold(it)).forEach(it -> remarks.add(missing(it)));
    }

    Map<Detail, SampleColumn> chosen() {
        return chosen;
    }

    Optional<SampleColumn> chosen(Detail detail) {
        return Optional.ofNullable(chosen.get(detail));
    }

    List<Remark> remarks() {
        return remarks;
    }

    /** A day that is told with its time tells the moment too, so there is no need to choose a column for it. */
    private static Stream<Detail> details() {
        return Arrays.stream(Detail.values())
                .filter(Detail::isColumn)
                .filter(it -> it != Detail.REPORTED_AT && it != Detail.RECORDED_AT);
    }

    /** Of a date of birth and an age one is enough. */
    private boolean isTold(Detail detail) {
        return chosen.containsKey(detail)
                || detail == Detail.AGE && chosen.containsKey(Detail.DATE_OF_BIRTH)
                || detail == Detail.DATE_OF_BIRTH && chosen.containsKey(Detail.AGE);
    }

    private void byName() {
        details()
                .forEach(detail -> columns.forEach(column -> names.rank(detail, column.header())
                        .ifPresent(rank -> candidates.add(new Candidate(
                                detail, column, rank, fit.fits(detail, column), columns.indexOf(column))))));
        candidates.sort(Candidate.SUREST);
        for (Candidate candidate : candidates) {
            if (candidate.fits() && isFree(candidate.detail(), candidate.column())) {
                chosen.put(candidate.detail(), candidate.column());
            }
        }
    }

    private boolean isFree(Detail detail, SampleColumn column) {
        return !chosen.containsKey(detail) && !chosen.containsValue(column);
    }

    private void byValues() {
        for (SampleColumn column : columns) {
            details()
                    .filter(it -> isFree(it, column) && !names.isPersonal(column.header()) && fit.shows(it, column))
                    .findFirst()
                    .ifPresent(it -> {
                        chosen.put(it, column);
                        remarks.add(Remark.of(About.BY_VALUES, it.name(), column.header()));
                    });
        }
    }

    private Remark whyNot(SampleColumn column) {
        Optional<Candidate> lost =
                candidates.stream().filter(it -> it.column() == column).findFirst();
        if (lost.isEmpty()) {
            About about = names.isPersonal(column.header()) ? About.PERSONAL : About.NOT_KNOWN;
            return Remark.of(about, "", column.header());
        }
        Candidate candidate = lost.get();
        Detail detail = candidate.detail();
        if (!candidate.fits()) {
            return Remark.of(About.DOES_NOT_FIT, detail.name(), column.header());
        }
        SampleColumn winner = chosen.get(detail);
        return new Remark(why(candidate, winner), detail.name(), winner.header(), column.header(), List.of(), 0);
    }

    private About why(Candidate lost, SampleColumn winner) {
        int rank = names.rank(lost.detail(), winner.header()).orElse(lost.rank());
        return rank < lost.rank() ? About.SURER_NAME : About.CAME_FIRST;
    }

    private static Remark missing(Detail detail) {
        About about = Meanings.hasWords(detail) ? About.NO_COLUMN : About.MISSING;
        return Remark.of(about, detail.name(), "");
    }

    /** A column that may be that of a detail, by its name. */
    private record Candidate(Detail detail, SampleColumn column, int rank, boolean fits, int position) {

        static final Comparator<Candidate> SUREST = Comparator.comparing(Candidate::fits)
                .reversed()
                .thenComparing(it -> it.column().isEmpty())
                .thenComparingInt(Candidate::rank)
                .thenComparingInt(Candidate::position);
    }
}
