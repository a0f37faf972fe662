package sabotage.morethanjava.daybook.domain.child;

import java.sql.Timestamp;

record BreaksWithSql(Timestamp at) {}
