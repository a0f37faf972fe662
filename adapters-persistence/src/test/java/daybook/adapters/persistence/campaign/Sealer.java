package daybook.adapters.persistence.campaign;

import daybook.application.json.IdentityJson;
import daybook.application.port.in.IdentityReport;
import daybook.application.port.in.RegisterChildIdentity;
import daybook.application.port.out.Access;
import daybook.application.port.out.ChildKeys;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.IncidentRegister.Children;
import daybook.application.port.out.IncidentRegister.Directory;
import daybook.application.port.out.IncidentRegister.Records;
import daybook.application.port.out.StoredIdentity;
import daybook.application.service.Acts;
import daybook.application.service.IdentityVault;
import daybook.application.service.OwnContact;
import daybook.application.service.RegisterChildIdentityService;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Set;

/** Seals identities as the application does, and hands over what it would have kept. */
final class Sealer {

    private final IdentityVault vault;

    Sealer(ChildKeys keys) {
        this.vault = new IdentityVault(keys, new IdentityJson());
    }

    /** An identity with its marks. */
    record Sealed(StoredIdentity identity, Set<String> marks) {}

    Sealed sealed(String child, IdentityReport report) {
        Catching register = new Catching();
        RegisterChildIdentity door =
                new RegisterChildIdentityService(new Acts(register, Clock.systemUTC()), vault, OwnContact.NONE);
        door.register(RecordingProcess.RECORDER, child, report);
        return register.caught;
    }

    /** Keeps nothing but the one identity that it is given. */
    private static final class Catching implements IncidentRegister {

        private Sealed caught;

        @Override
        public <T> T during(Access access, Act<T> act) {
            Children children = answering(Children.class, this::caught);
            return act.on((Records) Proxy.newProxyInstance(
                    Records.class.getClassLoader(),
                    new Class<?>[] {Records.class},
                    (proxy, method, values) ->
                            method.getName().equals("children") ? children : answering(Directory.class, any -> null)));
        }

        private Object caught(Object[] identityAndMarks) {
            @SuppressWarnings("unchecked")
            Set<String> marks = (Set<String>) identityAndMarks[1];
            caught = new Sealed((StoredIdentity) identityAndMarks[0], marks);
            return null;
        }

        private static <T> T answering(Class<T> type, Answer answer) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> answer.to(values)));
        }
    }

    /** What comes of a call. */
    private interface Answer {

        Object to(Object[] values);
    }
}
