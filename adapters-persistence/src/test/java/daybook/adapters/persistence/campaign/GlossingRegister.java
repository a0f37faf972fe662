package daybook.adapters.persistence.campaign;

import daybook.application.accesslog.AccessKind;
import daybook.application.port.out.Access;
import daybook.application.port.out.IncidentRegister;

/** A sabotage: an act that was refused is entered like one that was done. */
record GlossingRegister(IncidentRegister register) implements IncidentRegister {

    @Override
    public <T> T during(Access access, Act<T> act) {
        boolean disclosed = access.operation().kind() == AccessKind.DISCLOSURE;
        Access glossed = new Access(
                        access.id(), access.at(), access.by(), access.operation(), disclosed ? "The court" : "")
                .about(access.about());
        return register.during(glossed, act);
    }
}
