package daybook.domain.audit.figures;

import daybook.domain.audit.Detail;
import daybook.domain.audit.RecordedCrime;
import daybook.domain.audit.RecordedRow;
import daybook.domain.outcome.Outcome;
import java.time.LocalDate;
import java.time.YearMonth;

/** By what crimes are put into groups. */
public enum Stratification {
    /** The month of the report. */
    MONTH {
        @Override
        public String of(RecordedCrime crime) {
            return crime.telling(Detail.REPORTED_ON)
                    .value(Detail.REPORTED_ON, LocalDate.class)
                    .map(Stratification::month)
                    .orElse(AuditTally.NOT_TOLD);
        }
    },
    /** The outcome that closed it. */
    OUTCOME {
        @Override
        public String of(RecordedCrime crime) {
            RecordedRow row = crime.telling(Detail.OUTCOME);
            return row.value(Detail.OUTCOME, Outcome.class)
                    .map(Outcome::code)
                    .orElse(row.tells(Detail.OUTCOME) ? AuditTally.OPEN : AuditTally.NOT_TOLD);
        }
    },
    /** All in one group. */
    NONE {
        @Override
        public String of(RecordedCrime crime) {
            return "ALL";
        }
    };

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    /** The code of the group of a crime, as in {@code 2026-05}. */
    public abstract String of(RecordedCrime crime);

    /** What lies beyond a century is a mistyped year, and such are not to make a group each. */
    private static String month(LocalDate day) {
        return day.getYear() < FIRST_YEAR
                ? "BEFORE_" + FIRST_YEAR
                : day.getYear() > LAST_YEAR
                        ? "AFTER_" + LAST_YEAR
                        : YearMonth.from(day).toString();
    }
}
