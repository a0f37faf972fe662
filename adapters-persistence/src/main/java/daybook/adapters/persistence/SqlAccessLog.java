package daybook.adapters.persistence;

import daybook.adapters.persistence.SqlEntries.Pending;
import daybook.application.accesslog.MerkleTree;
import daybook.application.accesslog.SequencedEntry;
import daybook.application.accesslog.SignedCheckpoint;
import daybook.application.port.out.AccessLog;
import daybook.application.port.out.ActsQuery;
import daybook.application.port.out.LookQuery;
import daybook.domain.guidance.Force;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The access log in a database. Entries commit with their acts, in no order; the row of the tree gives them one. */
final class SqlAccessLog implements AccessLog {

    private final Transactions transactions;
    private final Runnable room;

    /** A log in a database whose own server looks after its disk: a write tells. */
    SqlAccessLog(Database database) {
        this(database, () -> {});
    }

    /** A log for which something requires, whenever it is asked, that there is room. */
    SqlAccessLog(Database database, Runnable room) {
        this.transactions = new Transactions(database);
        this.room = room;
    }

    @Override
    public int sequence(int most) {
        return transactions.run(sql -> {
            SqlEntries entries = new SqlEntries(sql);
            if (entries.pending(1).isEmpty()) {
                return 0;
            }
            SqlTree row = new SqlTree(sql);
            row.take();
            List<Pending> pending = entries.pending(most);
            MerkleTree tree = row.read();
            for (Pending next : pending) {
                SequencedEntry placed = next.after(tree);
                entries.place(next.id(), placed);
                tree = tree.append(placed.leafHash());
            }
            row.write(tree);
            return pending.size();
        });
    }

    @Override
    public void checkWritable() {
        room.run();
        transactions.run(sql -> {
            new SqlTree(sql).take();
            return true;
        });
    }

    @Override
    public MerkleTree tree() {
        return transactions.run(sql -> new SqlTree(sql).read());
    }

    @Override
    public List<SequencedEntry> entries(long from, int most) {
        return transactions.run(sql -> new SqlEntries(sql).where("place >= ? order by place limit ?", from, most));
    }

    @Override
    public List<SequencedEntry> looks(LookQuery query) {
        StringBuilder condition = new StringBuilder("place < ? and force = ?");
        List<Object> values =
                new ArrayList<>(List.of(query.before(), query.force().code()));
        query.officer().ifPresent(it -> {
            condition.append(" and lower(officer) = lower(?)");
            values.add(it);
        });
        query.about().ifPresent(it -> {
            // Both databases know replace, and neither another function that finds one text in another as it is.
            String all = "'\n' || what || '\n'";
            condition.append(" and replace(" + all + ", ?, '') <> " + all);
            values.add(SqlEntries.BETWEEN + it + SqlEntries.BETWEEN);
        });
        values.add(query.limit());
        return transactions.run(
                sql -> new SqlEntries(sql).where(condition + " order by place desc limit ?", values.toArray()));
    }

    @Override
    public List<SequencedEntry> acts(ActsQuery query) {
        String each = Sql.each(query.operations().size(), "?");
        List<Object> values =
                new ArrayList<>(List.of(query.from(), query.force().code()));
        values.addAll(query.operations());
        values.add(query.limit());
        String condition = "place >= ? and force = ? and operation in (" + each + ") order by place limit ?";
        return transactions.run(sql -> new SqlEntries(sql).where(condition, values.toArray()));
    }

    @Override
    public OptionalLong placeOf(Force force, String entry) {
        return transactions.run(sql -> sql
                .query(
                        "select place from access_entry where id = ? and force = ? and place is not null",
                        row -> row.getLong(1),
                        entry,
                        force.code())
                .stream()
                .mapToLong(Long::longValue)
                .findFirst());
    }

    @Override
    public boolean isOnlyOf(Force force) {
        return transactions.run(sql -> sql.query(
                        "select 1 from access_entry where force <> ? limit 1", row -> row.getInt(1), force.code())
                .isEmpty());
    }

    @Override
    public List<String> checkpoints() {
        return transactions.run(
                sql -> sql.query("select note from access_checkpoint order by size", row -> row.getString(1)));
    }

    @Override
    public boolean keep(SignedCheckpoint checkpoint) {
        return transactions.run(sql -> {
            new SqlTree(sql).take();
            return sql.update(
                            "insert into access_checkpoint (size, note) select ?, ?"
                                    + " where not exists (select 1 from access_checkpoint where size >= ?)",
                            checkpoint.checkpoint().size(),
                            checkpoint.text(),
                            checkpoint.checkpoint().size())
                    == 1;
        });
    }
}
