package daybook.application.port.in;

import daybook.application.accesslog.InclusionProof;
import daybook.application.accesslog.SequencedEntry;
import daybook.application.accesslog.SignedCheckpoint;

/**
 * That an entry stands in the access log.
 *
 * @param entry the entry in its place
 * @param proof the way from it to the root
 * @param checkpoint who signed that root, and when
 */
public record LogProof(SequencedEntry entry, InclusionProof proof, SignedCheckpoint checkpoint) {}
