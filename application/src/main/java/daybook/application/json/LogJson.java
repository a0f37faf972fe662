package daybook.application.json;

import daybook.application.accesslog.LogVerdict;
import daybook.application.accesslog.SequencedEntry;
import daybook.application.accesslog.TreeHash;
import daybook.application.port.in.LogPage;
import daybook.application.port.in.LogProof;
import daybook.application.port.in.LogVerification;
import java.io.IOException;
import java.util.Optional;

/**
 * Writes the access log for programs, each document on one line without its end. An entry goes out as it is kept, byte for byte:
 * the hash in the tree is over those bytes.
 */
public final class LogJson {

    private LogJson() {}

    /** A page of entries in their places; {@code null} stands for an entry of which what is stored is damaged. */
    public static String page(LogPage log) throws IOException {
        return Document.of(out -> {
            out.beginList("entries");
            for (SequencedEntry entry : log.entries()) {
                out.begin();
                out.number("place", entry.index());
                entry(entry, out);
                out.end();
            }
            out.endList();
            out.flag("more", log.hasMore());
        });
    }

    /** What checking the log found. */
    public static String verification(LogVerification found) throws IOException {
        return Document.of(out -> {
            out.flag("sound", found.isSound());
            verdict(found.verdict(), out);
            out.number("checkpoints", found.checkpoints());
            out.number("refusedCheckpoints", found.refused());
        });
    }

    private static void verdict(LogVerdict verdict, Lines out) throws IOException {
        if (verdict instanceof LogVerdict.Bad bad) {
            out.number("first", bad.first());
            out.number("last", bad.last());
            out.text("fault", bad.fault());
        } else if (verdict instanceof LogVerdict.Clean clean) {
            out.number("size", clean.size());
            out.number("covered", clean.covered());
            out.text("root", clean.root().base64());
        }
    }

    /** That an entry stands in the log, with all that a check of it needs. */
    public static String proof(LogProof proof) throws IOException {
        return Document.of(out -> {
            out.number("place", proof.entry().index());
            out.number("size", proof.proof().size());
            out.text("leafHash", proof.entry().leafHash().base64());
            out.texts(
                    "path", proof.proof().path().stream().map(TreeHash::base64).toList());
            entry(proof.entry(), out);
            out.text("checkpoint", proof.checkpoint().text());
        });
    }

    private static void entry(SequencedEntry entry, Lines out) throws IOException {
        if (entry.line().isEmpty()) {
            out.textOrNull("entry", Optional.empty());
        } else {
            out.asItIs("entry", entry.line());
        }
    }
}
