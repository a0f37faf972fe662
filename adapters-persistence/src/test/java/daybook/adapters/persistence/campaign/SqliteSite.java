package daybook.adapters.persistence.campaign;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;

/** A file. It dies with the process that writes it. */
record SqliteSite(Path file) implements Site {

    @Override
    public String storage() {
        return "sqlite:" + file;
    }

    @Override
    public Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    @Override
    public Connection durableConnection() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setGetGeneratedKeys(false);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    @Override
    public void kill() {}

    @Override
    public void comeBack() {}

    @Override
    public List<String> complaints(Connection connection) throws SQLException {
        List<String> complaints = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet said = statement.executeQuery("pragma integrity_check")) {
                while (said.next()) {
                    complaints.add(said.getString(1));
                }
            }
            complaints.remove("ok");
            try (ResultSet said = statement.executeQuery("pragma foreign_key_check")) {
                while (said.next()) {
                    complaints.add("a row of " + said.getString(1) + " belongs to none of " + said.getString(3));
                }
            }
        }
        return complaints;
    }

    @Override
    public void close() {}
}
