package daybook.adapters.persistence;

import java.util.List;
import java.util.stream.Stream;

/** What makes today's tables those of an earlier version again, so that migrating can be tried on what people have. */
final class OlderTables {

    /** As they were before it was noted what waits, which was version 4. */
    static final List<String> BACK_TO_3 = List.of(
            "drop table key_made",
            "drop table erasure",
            "alter table incident drop column id",
            "drop table record_waiting",
            "drop index child_proposal_by_moment",
            "delete from flyway_schema_history where version in ('4', '5')");

    /** As they were at first. */
    static final List<String> BACK_TO_1 = Stream.concat(
                    BACK_TO_3.stream(),
                    Stream.of(
                            "alter table child drop column identity_version",
                            "drop table mark_key",
                            "delete from flyway_schema_history where version in ('2', '3')"))
            .toList();

    private OlderTables() {}
}
