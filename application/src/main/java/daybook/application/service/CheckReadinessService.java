package daybook.application.service;

import daybook.application.port.in.CheckReadiness;
import daybook.application.port.out.AccessLog;
import daybook.application.port.out.RegisterKeys;

/** Looks whether the access log can be written, without which nothing is done, and whether the keys of the register are there. */
public final class CheckReadinessService implements CheckReadiness {

    private final AccessLog log;
    private final RegisterKeys keys;

    public CheckReadinessService(AccessLog log, RegisterKeys keys) {
        this.log = log;
        this.keys = keys;
    }

    @Override
    public void check() {
        log.checkWritable();
        keys.require();
    }
}
