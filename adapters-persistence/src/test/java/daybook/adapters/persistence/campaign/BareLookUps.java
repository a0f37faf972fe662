package daybook.adapters.persistence.campaign;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads rows by their primary key and writes an entry in the access log, a transaction for each look-up, and does nothing else. */
final class BareLookUps {

    private static final String FORCE = RecordingProcess.RECORDER.force().code();

    private final FullRegister full;
    private final PreparedStatement begin;
    private final PreparedStatement commit;
    private final PreparedStatement entry;
    private final PreparedStatement notice;
    private final PreparedStatement identity;
    private final PreparedStatement insert;

    /** On that register, with statements prepared once. */
    BareLookUps(Connection connection, FullRegister full) throws SQLException {
        this.full = full;
        // The driver's own transactions begin the next one with every commit, and so would keep the register out.
        begin = connection.prepareStatement("begin immediate");
        commit = connection.prepareStatement("commit");
        entry = connection.prepareStatement("select * from access_entry where id = ?");
        notice = connection.prepareStatement("select body from notice where force = ? and child = ? and reference = ?");
        identity = connection.prepareStatement("select sealed from child_identity where force = ? and child = ?");
        insert = connection.prepareStatement("insert into access_entry values (?" + ", ?".repeat(12) + ")");
    }

    /** The entry of that act, to be written once more under another id. */
    List<Object> entry(String act) throws SQLException {
        entry.setString(1, act);
        List<Object> values = new ArrayList<>();
        try (ResultSet row = entry.executeQuery()) {
            row.next();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                values.add(row.getObject(column));
            }
        }
        values.set(0, UUID.randomUUID().toString());
        return values;
    }

    void lookUp(Reading reading, int[] children, List<Object> entry) throws SQLException {
        begin.execute();
        for (int i = 0; i < children.length; i++) {
            reading.row(children[i], i);
        }
        for (int i = 0; i < entry.size(); i++) {
            insert.setObject(i + 1, entry.get(i));
        }
        insert.executeUpdate();
        commit.execute();
    }

    void histories(int child, int which) throws SQLException {
        read(notice, FORCE, FullRegister.child(child), full.incidentsOf(child).get(which % 2));
    }

    void identities(int child, int which) throws SQLException {
        read(identity, FORCE, FullRegister.child(child));
    }

    private static void read(PreparedStatement query, String... key) throws SQLException {
        for (int i = 0; i < key.length; i++) {
            query.setString(i + 1, key[i]);
        }
        try (ResultSet row = query.executeQuery()) {
            if (!row.next() || row.getString(1).isEmpty()) {
                throw new IllegalStateException("a row of the floor is missing");
            }
        }
    }

    /** Reads one row. */
    interface Reading {

        void row(int child, int which) throws SQLException;
    }
}
