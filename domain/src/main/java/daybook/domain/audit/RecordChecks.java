package daybook.domain.audit;

import daybook.domain.incident.Answer;
import daybook.domain.incident.Flag;
import daybook.domain.incident.Incident;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** How the record was made and marked. Sources: HOCR-2026 p10 and p29. */
final class RecordChecks {

    private RecordChecks() {}

    /** Whoever recorded late did so even if the crime was cancelled since. */
    static void recordedLate(Look look) {
        for (RecordedCrime crime : look.incident().crimes()) {
            if (isLate(look, crime)
                    && look.needAnswer(crime.telling(Detail.LATE_RATIONALE), Detail.LATE_RATIONALE) == Answer.NO) {
                look.found(crime.telling(Detail.RECORDED_ON));
            }
        }
    }

    /** By the moments; where only days are told, two days apart is late, and one day apart may be. */
    private static boolean isLate(Look look, RecordedCrime crime) {
        Optional<Instant> reportedAt = crime.telling(Detail.REPORTED_AT).value(Detail.REPORTED_AT, Instant.class);
        Optional<Instant> recordedAt = crime.telling(Detail.RECORDED_AT).value(Detail.RECORDED_AT, Instant.class);
        if (reportedAt.isPresent() && recordedAt.isPresent()) {
            return recordedAt.get().isAfter(reportedAt.get().plus(Incident.IN_TIME));
        }
        Optional<LocalDate> reported = look.need(crime, Detail.REPORTED_ON, LocalDate.class);
        Optional<LocalDate> recorded = look.need(crime, Detail.RECORDED_ON, LocalDate.class);
        if (reported.isEmpty() || recorded.isEmpty()) {
            return false;
        }
        LocalDate nextDay = reported.get().plusDays(1);
        if (recorded.get().equals(nextDay)) {
            look.cannotTell(crime.first(), reportedAt.isPresent() ? Detail.RECORDED_AT : Detail.REPORTED_AT);
        }
        return recorded.get().isAfter(nextDay);
    }

    static void flagsMissing(Look look) {
        for (RecordedCrime crime : look.standing()) {
            RecordedRow row = crime.telling(Detail.FLAGS);
            look.need(row, Detail.FLAGS, FlagSet.class).ifPresent(flags -> {
                if (flags.has(Flag.CSE) && !flags.has(Flag.CSA)) {
                    look.found(row, Fact.of("CSE"), Fact.of("CSA"));
                }
                RecordedRow online = crime.telling(Detail.ONLINE);
                if (!flags.has(Flag.ONLINE) && look.needAnswer(online, Detail.ONLINE) == Answer.YES) {
                    look.found(row, Fact.of(Remark.ONLINE_EXCHANGE), Fact.of("ONLINE"));
                }
            });
        }
    }

    /** A crime happens, is reported and is recorded, in that order. */
    static void daysOutOfOrder(Look look) {
        for (RecordedCrime crime : look.incident().crimes()) {
            Optional<LocalDate> reported = look.need(crime, Detail.REPORTED_ON, LocalDate.class);
            Optional<LocalDate> happened = look.need(crime, Detail.HAPPENED_ON, LocalDate.class);
            Optional<LocalDate> recorded = look.need(crime, Detail.RECORDED_ON, LocalDate.class);
            if (reported.isPresent()
                    && happened.filter(reported.get()::isBefore).isPresent()) {
                look.found(crime.telling(Detail.HAPPENED_ON), Fact.of(Remark.DONE_AFTER_THE_REPORT));
            }
            if (reported.isPresent() && recorded.filter(reported.get()::isAfter).isPresent()) {
                look.found(crime.telling(Detail.RECORDED_ON), Fact.of(Remark.RECORDED_BEFORE_THE_REPORT));
            }
        }
    }
}
