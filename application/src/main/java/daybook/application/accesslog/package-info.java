/**
 * The access log: who did what with which records, when and why, in one tree that shows whether anything was altered.
 *
 * <p>An entry is written down in one canonical way, {@link daybook.application.accesslog.AccessEntry#line()}: one line of
 * printable ASCII, which is also what Python's {@code json.dumps(entry, separators=(",", ":"))} gives for the same columns
 * in the same order. Its bytes are a leaf of a Merkle tree as RFC 6962 has it.
 *
 * <p>Whoever sequences entries keeps beside each its number from 0, the hash of its leaf and the root of the tree that ends
 * with it ({@link daybook.application.accesslog.SequencedEntry#after}). An exported log has one line for each entry, in order
 * and each ended by one line feed:
 *
 * <pre>{@code
 * <number> <leaf hash, base64> <root, base64> {"v":1,"id":"...","at":"2026-05-11T09:30:00.000000Z","officer":"...",
 *   "force":"...","role":"...","kind":"CONSULTATION","operation":"...","what":["..."],"reason":"...","recipient":null}
 * }</pre>
 *
 * <p>(one line; broken here to be read). What that shows by itself: an entry that was changed does not give its leaf hash; a
 * number that is left out or comes twice is seen where it happens; an entry that was taken out, put in, replaced or swapped,
 * with the numbers and leaf hashes put right, does not give the root recorded beside it. Whoever puts roots right as well moves
 * the place where it is seen behind the last of them, and with all of them nothing is seen. Such a log, and one cut at its end,
 * shows only against what was kept elsewhere: a signed checkpoint names the range of entries, an earlier export the first entry.
 *
 * <p>A checkpoint is a signed note in the form of C2SP, with the moment as its extension line, so that common tools for
 * transparency logs verify it as well. {@code daybook/accesslog/VerifyLog.java}, among the resources, is a second and
 * independent check that needs a JDK alone. Decision 0021 says why all this is so.
 */
package daybook.application.accesslog;
