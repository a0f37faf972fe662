package daybook.application.service;

import daybook.application.port.in.CheckReadiness;
import daybook.application.port.out.AccessLog;

/** Looks whether the access log can be written, without which nothing is done. */
public final class CheckReadinessService implements CheckReadiness {

    private final AccessLog log;

    public CheckReadinessService(AccessLog log) {
        this.log = log;
    }

    @Override
    public void check() {
        log.checkWritable();
    }
}
