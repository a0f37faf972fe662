package daybook.adapters.rest;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import daybook.adapters.rest.log.AccessLogs;
import daybook.adapters.rest.log.LogEntries;
import daybook.adapters.rest.log.LogProofs;
import daybook.adapters.rest.route.PathIds;
import daybook.application.port.in.ProveInclusion;
import daybook.application.port.in.ReadLog;
import daybook.application.port.in.SignCheckpoint;
import daybook.application.port.in.VerifyLog;

/** The routes to the access log. */
final class LogModule extends AbstractModule {

    private final PathIds ids;

    LogModule(PathIds ids) {
        this.ids = ids;
    }

    @Provides
    AccessLogs log(LogEntries entries, LogProofs proofs) {
        return new AccessLogs(entries, proofs);
    }

    @Provides
    LogEntries entries(ReadLog read) {
        return new LogEntries(read, ids);
    }

    @Provides
    LogProofs proofs(ProveInclusion prove, SignCheckpoint sign, VerifyLog verify) {
        return new LogProofs(prove, sign, verify);
    }
}
