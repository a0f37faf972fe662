package daybook.domain.audit.figures;

import daybook.domain.audit.Detail;
import daybook.domain.audit.RecordedCrime;
import daybook.domain.guidance.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How long after the report a crime was recorded. Source: HOCR-2026 p10, within 24 hours. */
public enum RecordingTime {
    WITHIN_6_HOURS,
    WITHIN_12_HOURS,
    WITHIN_24_HOURS,
    /** Only days are told, and they are the same. */
    SAME_DAY,
    WITHIN_48_HOURS,
    WITHIN_7_DAYS,
    LATER,
    /** Only days are told, and they follow each other: within 24 hours or not. */
    NEXT_DAY,
    BEFORE_THE_REPORT,
    NOT_TOLD;

    /** Whether it is within 24 hours for certain. */
    public boolean isInTime() {
        return compareTo(SAME_DAY) <= 0;
    }

    /** What it is, in those words. */
    public String says(Wording wording) {
        return wording.of("recordingTime." + name());
    }

    static RecordingTime of(RecordedCrime crime) {
        Optional<Instant> reported = told(crime, Detail.REPORTED_AT, Instant.class);
        Optional<Instant> recorded = told(crime, Detail.RECORDED_AT, Instant.class);
        if (reported.isPresent() && recorded.isPresent()) {
            return of(Duration.between(reported.get(), recorded.get()));
        }
        Optional<LocalDate> reportedOn = told(crime, Detail.REPORTED_ON, LocalDate.class);
        Optional<LocalDate> recordedOn = told(crime, Detail.RECORDED_ON, LocalDate.class);
        return reportedOn.isPresent() && recordedOn.isPresent()
                ? ofDays(ChronoUnit.DAYS.between(reportedOn.get(), recordedOn.get()))
                : NOT_TOLD;
    }

    private static <T> Optional<T> told(RecordedCrime crime, Detail detail, Class<T> as) {
        return crime.telling(detail).value(detail, as);
    }

    private static RecordingTime of(Duration time) {
        if (time.isNegative()) {
            return BEFORE_THE_REPORT;
        }
        if (time.compareTo(Duration.ofHours(24)) <= 0) {
            return time.compareTo(Duration.ofHours(6)) <= 0
                    ? WITHIN_6_HOURS
                    : time.compareTo(Duration.ofHours(12)) <= 0 ? WITHIN_12_HOURS : WITHIN_24_HOURS;
        }
        return time.compareTo(Duration.ofHours(48)) <= 0
                ? WITHIN_48_HOURS
                : time.compareTo(Duration.ofDays(7)) <= 0 ? WITHIN_7_DAYS : LATER;
    }

    /** Two days apart is more than 24 hours, and less than seven days apart within seven days. */
    private static RecordingTime ofDays(long days) {
        if (days < 0) {
            return BEFORE_THE_REPORT;
        }
        return days == 0 ? SAME_DAY : days == 1 ? NEXT_DAY : days < 7 ? WITHIN_7_DAYS : LATER;
    }
}
