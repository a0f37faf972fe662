package daybook.application.service;

import daybook.domain.audit.Detail;
import daybook.domain.recording.Offence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Whether what stands in a column can be what a detail is. Not for several threads. */
final class CellFit {

    private static final double MOST = 0.5;
    private static final double NEARLY_ALL = 0.8;

    private final KnownWords words;
    private final KnownDays days;
    private final ReadDay usual = new ReadDay(List.of());
    private final Map<Detail, ReadCell> readers = new EnumMap<>(Detail.class);

    CellFit(KnownWords words, KnownDays days) {
        this.words = words;
        this.days = days;
    }

    /** Whether a column whose name is known for a detail holds it: an incident and a crime are told in most rows. */
    boolean fits(Detail detail, SampleColumn column) {
        return Meanings.hasWords(detail) ? column.share(it -> reads(detail, it)) >= MOST : column.isMostlyFilled();
    }

    /** Whether a column whose name is not known holds it all the same: only roles and codes show what they are. */
    boolean shows(Detail detail, SampleColumn column) {
        boolean nearlyAll = !column.isEmpty() && column.share(it -> reads(detail, it)) >= NEARLY_ALL;
        return switch (detail) {
            case ROLE -> nearlyAll;
            case OFFENCE -> nearlyAll && column.texts().stream().anyMatch(this::isOfTheCatalogue);
            default -> false;
        };
    }

    private boolean isOfTheCatalogue(String text) {
        return ReadCode.offence(text).flatMap(Offence::classOf).isPresent();
    }

    /** Whether a cell can be read, be it with the words that are known. */
    boolean reads(Detail detail, String cell) {
        return isDay(detail)
                ? days.reads(cell) || words.of(detail, cell).isPresent()
                : readers.computeIfAbsent(detail, it -> new ReadCell(it, words.all(it), usual))
                        .read(cell)
                        .isPresent();
    }

    static boolean isDay(Detail detail) {
        return switch (detail) {
            case DATE_OF_BIRTH, HAPPENED_ON, REPORTED_ON, REPORTED_AT, RECORDED_ON, RECORDED_AT, OUTCOME_DAY -> true;
            default -> false;
        };
    }
}
