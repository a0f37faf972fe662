package daybook.application.service;

import daybook.application.port.in.SequenceLog;
import daybook.application.port.out.AccessLog;

/** Sequences the log some entries at a time, so that acts come between. */
public final class SequenceLogService implements SequenceLog {

    static final int AT_ONCE = 1_000;

    private final AccessLog log;

    public SequenceLogService(AccessLog log) {
        this.log = log;
    }

    @Override
    public long sequence() {
        long all = 0;
        int done;
        do {
            done = log.sequence(AT_ONCE);
            all += done;
        } while (done == AT_ONCE);
        return all;
    }
}
