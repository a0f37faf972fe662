package daybook.adapters.persistence.campaign;

import daybook.application.json.IdentityJson;
import daybook.application.port.in.IdentityReport;
import daybook.application.port.in.RegisterChildIdentity;
import daybook.application.port.out.Access;
import daybook.application.port.out.ChildKeys;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.IncidentRegister.Children;
import daybook.application.port.out.IncidentRegister.Directory;
import daybook.application.port.out.IncidentRegister.MarkKeys;
import daybook.application.port.out.IncidentRegister.Records;
import daybook.application.port.out.StoredIdentity;
import daybook.application.port.out.StoredNotice;
import daybook.application.service.Acts;
import daybook.application.service.IdentityVault;
import daybook.application.service.OwnContact;
import daybook.application.service.RegisterChildIdentityService;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
        door.register(RecordingProcess.RECORDER, child, 0, report);
        return register.caught;
    }

    /** Knows of every child that a record names it and nothing else, and keeps nothing but the one identity that it is given. */
    private static final class Catching implements IncidentRegister {

        private Sealed caught;

        @Override
        public <T> T during(Access access, Act<T> act) {
            return act.on(answering(Records.class, this::ofRecords));
        }

        private Object ofRecords(String asked, Object[] values) {
            return switch (asked) {
                case "notices" -> List.of(new StoredNotice((String) values[0], "R-1", "noticed"));
                case "markKeys" -> answering(MarkKeys.class, (taken, of) -> Optional.of(FullRegister.MARKS));
                case "directory" -> answering(Directory.class, (any, of) -> null);
                case "children" -> answering(Children.class, this::ofChildren);
                default -> throw new UnsupportedOperationException(asked);
            };
        }

        private Object ofChildren(String asked, Object[] values) {
            return switch (asked) {
                case "identityVersion" -> 0;
                case "identity" -> Optional.empty();
                case "keep" -> caught(values);
                default -> throw new UnsupportedOperationException(asked);
            };
        }

        private Object caught(Object[] versionIdentityAndMarks) {
            @SuppressWarnings("unchecked")
            Set<String> marks = (Set<String>) versionIdentityAndMarks[2];
            caught = new Sealed((StoredIdentity) versionIdentityAndMarks[1], marks);
            return null;
        }

        private static <T> T answering(Class<T> type, Answer answer) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (proxy, method, values) -> answer.to(method.getName(), values)));
        }
    }

    /** What comes of a call. */
    private interface Answer {

        Object to(String asked, Object[] values);
    }
}
