package daybook.adapters.persistence.campaign;

import daybook.application.port.out.Access;
import daybook.application.port.out.IncidentRegister;

/** Says when all is done but the log entry and the commit. */
record AnnouncingRegister(IncidentRegister register) implements IncidentRegister {

    @Override
    public <T> T during(Access access, Act<T> act) {
        return register.during(access, records -> {
            T done = act.on(records);
            RecordingProcess.say(Rig.COMMITTING);
            return done;
        });
    }
}
