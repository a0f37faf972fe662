package daybook.adapters.persistence;

import daybook.application.accesslog.MerkleTree;
import daybook.application.accesslog.RefusedLogText;
import daybook.application.accesslog.TreeHash;
import daybook.application.port.out.StoreUnavailable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The row of the tree over the access log. */
final class SqlTree {

    private final Sql sql;

    SqlTree(Sql sql) {
        this.sql = sql;
    }

    /** Lets nobody else write it until the transaction has ended. */
    void take() {
        sql.update("update access_tree set size = size where id = 1");
    }

    MerkleTree read() {
        try {
            List<MerkleTree> rows = sql.query(
                    "select size, frontier from access_tree",
                    row -> new MerkleTree(row.getLong(1), hashes(row.getString(2))));
            if (rows.size() == 1) {
                return rows.get(0);
            }
            throw damaged(null);
        } catch (RefusedLogText | IllegalArgumentException noTree) {
            throw damaged(noTree);
        }
    }

    void write(MerkleTree tree) {
        String frontier = tree.frontier().stream().map(TreeHash::base64).collect(Collectors.joining(" "));
        sql.update("update access_tree set size = ?, frontier = ? where id = 1", tree.size(), frontier);
    }

    private static List<TreeHash> hashes(String frontier) {
        return frontier.isEmpty()
                ? List.of()
                : Arrays.stream(frontier.split(" ", -1)).map(TreeHash::read).toList();
    }

    private static StoreUnavailable damaged(RuntimeException why) {
        return new StoreUnavailable(
                "the tree of the access log is damaged in the store: bring it back from a backup, and compare with checkpoints"
                        + " kept elsewhere",
                why);
    }
}
