package daybook.application.service;

import daybook.application.port.out.Access;
import daybook.application.port.out.ChangedMeanwhile;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.SoundRegister;
import java.util.ArrayList;
import java.util.List;

/** A register for tests of the application: one act at a time, with a log to look at and, if asked, an act that comes between. */
final class NotebookIncidentRegister implements IncidentRegister {

    private final SoundRegister register = new SoundRegister();
    private final List<Access> log = new ArrayList<>();
    private Runnable meanwhile = () -> {};

    @Override
    public synchronized <T> T during(Access access, Act<T> act) {
        return register.during(access, records -> {
            T done = act.on(records);
            Runnable interruption = meanwhile;
            meanwhile = () -> {};
            int before = log.size();
            interruption.run();
            if (log.size() > before) {
                throw new ChangedMeanwhile();
            }
            log.add(access);
            return done;
        });
    }

    /** Has another act come between the next one and its end. */
    void interruptOnce(Runnable other) {
        meanwhile = other;
    }

    /** Every entry of the log, oldest first. */
    List<Access> log() {
        return List.copyOf(log);
    }
}
