package daybook.domain.audit;

/**
 * A check that could not be made on a row for want of something.
 *
 * @param rule which check
 * @param row where
 * @param wanting what is not told
 */
public record CannotTell(AuditRule rule, RecordedRow row, Detail wanting) {}
