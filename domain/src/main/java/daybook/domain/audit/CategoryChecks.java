package daybook.domain.audit;

import daybook.domain.category.Category;
import daybook.domain.outcome.Outcome;
import daybook.domain.recording.Offence;
import java.util.Optional;

/** Whether a crime fits the category that is recorded for it. Sources: NPCC-2024, HOCR-2026 p66, HO-OUTCOMES-2026 p22. */
final class CategoryChecks {

    private CategoryChecks() {}

    /** No crime is recorded for receiving (K-3). */
    static void crimeForReceiving(Look look) {
        for (RecordedCrime crime : look.needCodes()) {
            if (crime.code().equals(Offence.POSSESSION.code())) {
                for (RecordedRow row : look.needAnswering(crime)) {
                    if (look.needChild(row) && look.ifNothingAggravates(crime).isPresent()) {
                        look.found(row, Fact.of(crime.code()));
                    }
                }
            }
        }
    }

    static void categoryAgainstTheRecord(Look look) {
        for (RecordedCrime crime : look.needCodes()) {
            Optional<Category> said = look.need(crime, Detail.CATEGORY, Category.class);
            if (said.filter(Category.NON_AGGRAVATED::equals).isPresent()) {
                RecordedRow row = crime.telling(Detail.CATEGORY);
                if (Aggravation.isByCode(crime)) {
                    look.found(row, Fact.of(Remark.CODE_FOR_WHAT_AGGRAVATES), Fact.of(crime.code()));
                } else if (look.needAnswering(crime).stream()
                                .filter(look::needAdult)
                                .count()
                        > 0) {
                    look.found(row, Fact.of(Remark.ADULT_ANSWERS));
                }
            }
        }
    }

    static void notNormallyForChildAbuse(Look look) {
        for (RecordedCrime crime : look.standing()) {
            Optional<Outcome> outcome = look.need(crime, Detail.OUTCOME, Outcome.class);
            if (outcome.filter(Outcome.INVESTIGATION_NOT_IN_PUBLIC_INTEREST::equals)
                            .isPresent()
                    && look.need(crime, Detail.CATEGORY, Category.class)
                            .filter(Category.AGGRAVATED::equals)
                            .isPresent()) {
                look.found(crime.telling(Detail.OUTCOME));
            }
        }
    }
}
