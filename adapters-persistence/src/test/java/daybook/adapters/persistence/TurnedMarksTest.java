package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.adapters.persistence.server.PostgresqlServer;
import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.NotPermitted;
import daybook.application.json.IdentityJson;
import daybook.application.port.in.IdentityReport;
import daybook.application.port.in.ProposeSameChild;
import daybook.application.port.in.RegisterChildIdentity;
import daybook.application.port.in.TurnMarks;
import daybook.application.port.in.TurnedMarks;
import daybook.application.port.out.ChildKeys;
import daybook.application.port.out.IncidentRegister;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.service.Acts;
import daybook.application.service.IdentityVault;
import daybook.application.service.OwnContact;
import daybook.application.service.ProposeSameChildService;
import daybook.application.service.RegisterChildIdentityService;
import daybook.application.service.TurnMarksService;
import daybook.application.wiring.Deployment;
import daybook.application.wiring.Settings;
import daybook.application.wiring.Storages;
import daybook.application.wiring.Stores;
import daybook.domain.guidance.Force;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What children are found by, made anew: nobody is lost by it, and what it was made with is gone. */
class TurnedMarksTest {

    private static final Force GMP = new Force("GMP");

    private final Acting registrar = new Acting("FCR.3", GMP, ActingRole.REGISTRAR, "to test");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite", "postgresql"})
    void every_child_is_found_after_marks_were_turned_and_again(String storage) {
        try (Deployment office = office(storage)) {
            assertEquals(new TurnedMarks(0, 0), turn(office));
            register(office, "CH-1");
            register(office, "CH-2");

            assertEquals(new TurnedMarks(2, 0), turn(office));
            assertEquals(List.of("CH-2"), found(office, "CH-1"));
            register(office, "CH-3");
            assertEquals(new TurnedMarks(3, 0), turn(office));
            assertEquals(List.of("CH-2", "CH-3"), found(office, "CH-1"));
        }
    }

    @Test
    void the_key_from_before_is_gone_and_a_copy_from_before_finds_nobody_until_its_marks_are_turned_too()
            throws IOException {
        try (Deployment office = office("sqlite")) {
            register(office, "CH-1");
            register(office, "CH-2");
        }
        Set<String> before = keysForMarks();
        Files.copy(folder.resolve("register.db"), folder.resolve("copy.db"));
        try (Deployment office = office("sqlite")) {
            turn(office);
        }
        assertEquals(1, keysForMarks().size());
        assertTrue(keysForMarks().stream().noneMatch(before::contains));

        try (Deployment copy = office("sqlite:" + folder.resolve("copy.db"))) {
            assertThrows(StoreUnavailable.class, () -> found(copy, "CH-1"));
            assertEquals(new TurnedMarks(2, 0), turn(copy));
            assertEquals(List.of("CH-2"), found(copy, "CH-1"));
        }
    }

    @Test
    void the_marks_of_another_force_and_its_key_stay_as_they_are() throws IOException {
        try (Deployment office = office("sqlite")) {
            Acting elsewhere = new Acting("FCR.9", new Force("MPS"), ActingRole.REGISTRAR, "to test");
            register(office, "CH-1");
            Set<String> ours = keysForMarks();
            new ChildOnRecord(office).known(elsewhere, "M-1");
            new ChildOnRecord(office).known(elsewhere, "M-2");
            office.get(RegisterChildIdentity.class).register(elsewhere, "M-1", 0, jayden());
            office.get(RegisterChildIdentity.class).register(elsewhere, "M-2", 0, jayden());
            Set<String> theirs = keysForMarks();
            theirs.removeAll(ours);

            turn(office);

            assertTrue(keysForMarks().containsAll(theirs));
            assertTrue(keysForMarks().stream().noneMatch(ours::contains));
            assertEquals(
                    1,
                    office.get(ProposeSameChild.class)
                            .candidates(elsewhere, "M-1")
                            .size());
        }
    }

    @Test
    void nothing_is_turned_where_no_identity_can_be_opened_unless_the_keys_are_lost_for_good() throws IOException {
        try (Deployment office = office("sqlite")) {
            register(office, "CH-1");
            Files.move(folder.resolve("keys"), folder.resolve("elsewhere"));

            assertThrows(StoreUnavailable.class, () -> turn(office));
            assertFalse(Files.exists(folder.resolve("keys")));
            assertEquals(new TurnedMarks(0, 1), office.get(TurnMarks.class).turn(registrar, true));

            register(office, "CH-2");
            register(office, "CH-3");
            assertEquals(List.of("CH-3"), found(office, "CH-2"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite"})
    void only_the_registrar_and_the_system_turn_marks(String storage) {
        try (Deployment office = office(storage)) {
            for (ActingRole role : ActingRole.values()) {
                Acting who = new Acting("X.7", GMP, role, "to test");
                if (role == ActingRole.REGISTRAR || role == ActingRole.SYSTEM) {
                    office.get(TurnMarks.class).turn(who, false);
                } else {
                    assertThrows(
                            NotPermitted.class,
                            () -> office.get(TurnMarks.class).turn(who, false));
                }
            }
        }
    }

    @Test
    void children_registered_and_looked_up_while_marks_are_turned_are_found() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try (Deployment office = office("postgresql")) {
            register(office, "CH-0");
            Future<?> turning = threads.submit(() -> {
                for (int i = 0; i < 15; i++) {
                    turn(office);
                }
            });
            Future<?> registering = threads.submit(() -> {
                for (int i = 1; i <= 15; i++) {
                    register(office, "CH-" + i);
                }
            });
            Future<?> looking = threads.submit(() -> {
                for (int i = 0, least = 0; i < 15; i++) {
                    int seen = found(office, "CH-0").size();
                    assertTrue(seen >= least, "fewer were found than before");
                    least = seen;
                }
            });
            turning.get();
            registering.get();
            looking.get();

            assertEquals(15, found(office, "CH-0").size());
            assertEquals(new TurnedMarks(16, 0), turn(office));
            assertEquals(1, keysForMarks().size());
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite"})
    void whatever_stops_it_every_child_is_found_and_turning_again_finishes_it(String storage) {
        Set<String> stopped = new TreeSet<>();
        for (Moment moment : Moment.values()) {
            assertTrue(isWholeAfter(storage, moment, UnaryOperator.identity()), moment + " lost children");
            stopped.add(moment.name());
        }
        assertEquals(Moment.values().length, stopped.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "sqlite"})
    void a_key_destroyed_before_the_new_marks_are_kept_is_caught(String storage) {
        assertFalse(isWholeAfter(storage, Moment.BEFORE_IT_IS_KEPT, Hasty::new));
    }

    /** When whoever turns marks is stopped. */
    private enum Moment {
        BEFORE_THE_KEY_IS_MADE,
        ONCE_THE_KEY_IS_MADE,
        BEFORE_IT_IS_KEPT,
        ONCE_IT_IS_KEPT,
        BEFORE_THE_OLD_KEY_IS_DESTROYED,
        ONCE_THE_OLD_KEY_IS_DESTROYED
    }

    /** Whether children are found after it was stopped, and after it was done again, with no key left over from before. */
    private boolean isWholeAfter(String storage, Moment moment, UnaryOperator<ChildKeys> sabotage) {
        String name = storage + "-" + moment + "-" + sabotage.hashCode();
        String where = storage.equals("sqlite") ? "sqlite:" + folder.resolve(name) : storage;
        Settings settings =
                new Settings(where).keys(folder.resolve(name + "-keys").toString());
        try (Stores stores = Storages.installed().open(settings)) {
            Watched keys = new Watched(stores.childKeys());
            Acts acts = new Acts(stores.incidentRegister(), Clock.systemUTC());
            IdentityVault vault = new IdentityVault(keys, new IdentityJson());
            RegisterChildIdentity register = new RegisterChildIdentityService(acts, vault, OwnContact.NONE);
            ChildOnRecord.named(stores.incidentRegister(), registrar, "CH-1");
            ChildOnRecord.named(stores.incidentRegister(), registrar, "CH-2");
            register.register(registrar, "CH-1", 0, jayden());
            register.register(registrar, "CH-2", 0, jayden());
            ProposeSameChild propose = new ProposeSameChildService(acts, vault);
            Set<String> old = Set.copyOf(keys.marks);

            keys.stop = moment;
            IdentityVault stopped = new IdentityVault(sabotage.apply(keys), new IdentityJson());
            Acts stoppable = new Acts(new Stoppable(stores.incidentRegister(), moment), Clock.systemUTC());
            assertThrows(Stopped.class, () -> new TurnMarksService(stoppable, stopped).turn(registrar, false));
            keys.stop = null;

            if (!isFound(propose)) {
                return false;
            }
            new TurnMarksService(acts, vault).turn(registrar, false);
            return isFound(propose) && old.stream().noneMatch(keys.marks::contains);
        }
    }

    private boolean isFound(ProposeSameChild propose) {
        try {
            return propose.candidates(registrar, "CH-1").size() == 1;
        } catch (StoreUnavailable lost) {
            return false;
        }
    }

    private TurnedMarks turn(Deployment office) {
        return office.get(TurnMarks.class).turn(registrar, false);
    }

    private void register(Deployment office, String child) {
        new ChildOnRecord(office).known(registrar, child);
        office.get(RegisterChildIdentity.class).register(registrar, child, 0, jayden());
    }

    private List<String> found(Deployment office, String child) {
        return office.get(ProposeSameChild.class).candidates(registrar, child).stream()
                .map(it -> it.child())
                .toList();
    }

    private Set<String> keysForMarks() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
            return files.map(it -> it.getFileName().toString())
                    .filter(it -> it.startsWith("marks"))
                    .collect(Collectors.toSet());
        }
    }

    private Deployment office(String storage) {
        String where = switch (storage) {
            case "sqlite" -> "sqlite:" + folder.resolve("register.db");
            case "postgresql" -> PostgresqlServer.shared().emptyDatabase();
            default -> storage;
        };
        return Deployment.start(new Settings(where).keys(folder.resolve("keys").toString()));
    }

    private static IdentityReport jayden() {
        return new IdentityJson().read("""
                {"givenNames": ["Jayden"], "familyNames": ["Canaryman"], "dateOfBirth": "2012-09-03", "postcode": "LE2 1AB"}
                """.getBytes(StandardCharsets.UTF_8));
    }

    /** A process that ends here. */
    private static final class Stopped extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Keys that stop whoever uses them at a moment. */
    private static final class Watched extends KeysBehind {

        private final Set<String> marks = new TreeSet<>();
        private Moment stop;

        Watched(ChildKeys keys) {
            super(keys);
        }

        private void at(Moment moment) {
            if (stop == moment) {
                throw new Stopped();
            }
        }

        @Override
        public SecretKey forMarks(String name) {
            at(Moment.BEFORE_THE_KEY_IS_MADE);
            marks.add(name);
            SecretKey made = keys.forMarks(name);
            at(Moment.ONCE_THE_KEY_IS_MADE);
            return made;
        }

        @Override
        public void destroyMarks(String name) {
            at(Moment.BEFORE_THE_OLD_KEY_IS_DESTROYED);
            marks.remove(name);
            keys.destroyMarks(name);
            at(Moment.ONCE_THE_OLD_KEY_IS_DESTROYED);
        }
    }

    /** Destroys the keys from before as soon as there is a new one. */
    private static final class Hasty extends KeysBehind {

        private final Watched watched;

        Hasty(ChildKeys keys) {
            super(keys);
            watched = (Watched) keys;
        }

        @Override
        public SecretKey forMarks(String name) {
            List.copyOf(watched.marks).stream().filter(it -> !it.equals(name)).forEach(keys::destroyMarks);
            return keys.forMarks(name);
        }
    }

    /** A register that stops whoever turns marks just before or just after their act is kept. */
    private record Stoppable(IncidentRegister register, Moment moment) implements IncidentRegister {

        @Override
        public <T> T during(daybook.application.port.out.Access access, Act<T> act) {
            T done = register.during(access, records -> {
                T result = act.on(records);
                if (moment == Moment.BEFORE_IT_IS_KEPT) {
                    throw new Stopped();
                }
                return result;
            });
            if (moment == Moment.ONCE_IT_IS_KEPT) {
                throw new Stopped();
            }
            return done;
        }
    }
}
