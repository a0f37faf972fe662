/**
 * How an incident of child self-generated imagery is recorded, with reasons. Depends on {@code java.base} alone.
 *
 * <p>Begin at {@link daybook.domain.recording.DecideRecording}.
 */
module daybook.domain {
    exports daybook.domain.guidance;
    exports daybook.domain.child;
    exports daybook.domain.incident;
    exports daybook.domain.category;
    exports daybook.domain.recording;
    exports daybook.domain.outcome;
    exports daybook.domain.history;
    exports daybook.domain.history.identity;
    exports daybook.domain.audit;
    exports daybook.domain.audit.figures;
}
