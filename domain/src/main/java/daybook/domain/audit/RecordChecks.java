package daybook.domain.audit;

import daybook.domain.incident.Answer;
import daybook.domain.incident.Flag;
import daybook.domain.incident.Incident;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** How the record was made and marked, and what else is known of a child in it. Sources: HOCR-2026 p10 and p29, NPCC-2024. */
final class RecordChecks {

    private RecordChecks() {}

    static void recordedLate(Look look) {
        for (RecordedCrime crime : look.incident().crimes()) {
            RecordedRow row = crime.telling(Detail.RECORDED_ON);
            if (isLate(look, row) && look.needAnswer(row, Detail.LATE_RATIONALE) == Answer.NO) {
                look.found(row);
            }
        }
    }

    /** By the moments; where only days are told, two days apart is late, and one day apart may be. */
    private static boolean isLate(Look look, RecordedRow row) {
        Optional<Instant> reportedAt = row.value(Detail.REPORTED_AT, Instant.class);
        Optional<Instant> recordedAt = row.value(Detail.RECORDED_AT, Instant.class);
        if (reportedAt.isPresent() && recordedAt.isPresent()) {
            return recordedAt.get().isAfter(reportedAt.get().plus(Incident.IN_TIME));
        }
        Optional<LocalDate> reported = look.need(row, Detail.REPORTED_ON, LocalDate.class);
        Optional<LocalDate> recorded = look.need(row, Detail.RECORDED_ON, LocalDate.class);
        if (reported.isEmpty() || recorded.isEmpty()) {
            return false;
        }
        LocalDate nextDay = reported.get().plusDays(1);
        if (recorded.get().equals(nextDay)) {
            look.cannotTell(row, reportedAt.isPresent() ? Detail.RECORDED_AT : Detail.REPORTED_AT);
        }
        return recorded.get().isAfter(nextDay);
    }

    static void flagsMissing(Look look) {
        for (RecordedCrime crime : look.incident().crimes()) {
            RecordedRow row = crime.telling(Detail.FLAGS);
            look.need(row, Detail.FLAGS, FlagSet.class).ifPresent(flags -> {
                if (flags.has(Flag.CSE) && !flags.has(Flag.CSA)) {
                    look.found(row, "CSE", "CSA");
                }
                RecordedRow online = crime.telling(Detail.ONLINE);
                if (!flags.has(Flag.ONLINE) && look.needAnswer(online, Detail.ONLINE) == Answer.YES) {
                    look.found(row, "an online exchange", "ONLINE");
                }
            });
        }
    }

    static void repeatNotMarked(Look look) {
        Set<String> seen = new HashSet<>();
        for (RecordedCrime crime : look.incident().crimes()) {
            for (RecordedRow row : crime.answering()) {
                boolean repeated = look.need(row, Detail.NOTICES, Integer.class).orElse(0)
                        >= look.settings().repeatNotices();
                if (repeated
                        && look.needAnswer(row, Detail.REPEATED) == Answer.NO
                        && seen.add(row.text(Detail.PERSON))) {
                    look.found(row);
                }
            }
        }
    }

    static void twoReferences(Look look) {
        Set<String> seen = new HashSet<>();
        for (RecordedRow row : look.incident().rows()) {
            if (look.needAnswer(row, Detail.OTHER_REFERENCE) == Answer.YES && seen.add(row.text(Detail.PERSON))) {
                look.found(row);
            }
        }
    }
}
