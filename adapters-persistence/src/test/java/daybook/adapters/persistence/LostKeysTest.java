package daybook.adapters.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.json.IdentityJson;
import daybook.application.port.in.DecideOnChildren;
import daybook.application.port.in.EraseChild;
import daybook.application.port.in.ExportNational;
import daybook.application.port.in.IdentityReport;
import daybook.application.port.in.ProposeSameChild;
import daybook.application.port.in.RegisterChildIdentity;
import daybook.application.port.out.ChildKeys;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.service.Acts;
import daybook.application.service.IdentityVault;
import daybook.application.service.OwnContact;
import daybook.application.service.ProposeSameChildService;
import daybook.application.service.RegisterChildIdentityService;
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
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys that a register needs and that are not there: it says so, and makes no others in their place. */
class LostKeysTest {

    private static final String LOST = "the key by which this register finds children is not in the folder of keys";

    private final Acting registrar = new Acting("FCR.3", new Force("GMP"), ActingRole.REGISTRAR, "to test");

    @TempDir
    Path folder;

    @Test
    void a_folder_of_keys_that_is_not_there_is_not_replaced_and_nobody_is_lost_when_it_is_back() throws IOException {
        try (Deployment office = office("keys")) {
            register(office, "CH-1", 0);
            Files.move(folder.resolve("keys"), folder.resolve("elsewhere"));

            assertLost(() -> register(office, "CH-2", 0));
            assertLost(() -> register(office, "CH-1", 1));
            assertLost(() -> office.get(ProposeSameChild.class).candidates(registrar, "CH-1"));
            assertFalse(Files.exists(folder.resolve("keys")));

            Files.move(folder.resolve("elsewhere"), folder.resolve("keys"));
            assertEquals(1, register(office, "CH-2", 0));
            assertEquals(List.of("CH-1"), found(office.get(ProposeSameChild.class), "CH-2"));
        }
    }

    @Test
    void the_folder_of_another_register_is_not_taken_for_this_ones() {
        try (Deployment office = office("keys")) {
            register(office, "CH-1", 0);
        }
        try (Deployment other = Deployment.start(new Settings("sqlite:" + folder.resolve("other.db"))
                .keys(folder.resolve("others").toString()))) {
            register(other, "CH-9", 0);
        }

        try (Deployment office = office("others")) {
            assertLost(() -> register(office, "CH-2", 0));
        }
    }

    @Test
    void an_erasure_is_not_finished_with_the_keys_of_another_register() {
        Acting reviewer = new Acting("PS.2", new Force("GMP"), ActingRole.REVIEWER, "to test");
        String proposal;
        try (Deployment office = office("keys")) {
            register(office, "CH-1", 0);
            proposal = office.get(EraseChild.class).erase(reviewer, "CH-1").id();
        }
        try (Deployment office = office("others")) {
            assertLost(() -> office.get(DecideOnChildren.class).decide(registrar, proposal, true));
        }
        long before = keysOfChildren();
        try (Deployment office = office("keys")) {
            office.get(DecideOnChildren.class).decide(registrar, proposal, true);
        }
        assertEquals(before - 1, keysOfChildren());
    }

    private long keysOfChildren() {
        String[] names = folder.resolve("keys").toFile().list((any, name) -> name.matches("[0-9a-f]{64}"));
        return names.length;
    }

    @Test
    void a_key_for_marks_that_alone_is_missing_is_said_too() throws IOException {
        try (Deployment office = office("keys")) {
            register(office, "CH-1", 0);
            Path marks;
            try (Stream<Path> files = Files.list(folder.resolve("keys"))) {
                marks = files.filter(it -> it.getFileName().toString().startsWith("marks"))
                        .findFirst()
                        .orElseThrow();
            }
            Files.delete(marks);

            assertLost(() -> register(office, "CH-2", 0));
            assertLost(() -> office.get(ProposeSameChild.class).candidates(registrar, "CH-1"));
            assertFalse(Files.exists(marks));
        }
    }

    @Test
    void the_national_database_is_not_told_of_children_without_saying_who_because_keys_are_not_there()
            throws IOException {
        try (Deployment office = office("keys")) {
            new ChildOnRecord(office).record(registrar, "R-1", "CH-1");
            register(office, "CH-1", 0);
            Files.move(folder.resolve("keys"), folder.resolve("elsewhere"));

            assertLost(() -> office.get(ExportNational.class).export(registrar, "PND", 9));
        }
    }

    @Test
    void keys_of_which_some_are_lost_in_memory_are_said_and_one_that_makes_another_is_caught() {
        try (Stores stores = Storages.installed().open(new Settings("memory"))) {
            ChildKeys keys = stores.childKeys();
            assertEquals(Optional.of("refused"), whatComesOf(stores, keys, new Lost(keys)));
        }
        try (Stores stores = Storages.installed().open(new Settings("memory"))) {
            ChildKeys keys = stores.childKeys();
            assertEquals(Optional.empty(), whatComesOf(stores, keys, new SilentlyReplaced(keys)));
        }
    }

    private int register(Deployment office, String child, int seen) {
        new ChildOnRecord(office).known(registrar, child);
        return office.get(RegisterChildIdentity.class).register(registrar, child, seen, jayden());
    }

    /** Registers a child with the keys as they were, and the same child under another reference with what became of them. */
    private Optional<String> whatComesOf(Stores stores, ChildKeys before, ChildKeys after) {
        ChildOnRecord.named(stores.incidentRegister(), registrar, "CH-1");
        ChildOnRecord.named(stores.incidentRegister(), registrar, "CH-2");
        Acts acts = new Acts(stores.incidentRegister(), Clock.systemUTC());
        new RegisterChildIdentityService(acts, new IdentityVault(before, new IdentityJson()), OwnContact.NONE)
                .register(registrar, "CH-1", 0, jayden());
        IdentityVault vault = new IdentityVault(after, new IdentityJson());
        try {
            new RegisterChildIdentityService(acts, vault, OwnContact.NONE).register(registrar, "CH-2", 0, jayden());
        } catch (StoreUnavailable refused) {
            assertTrue(refused.getMessage().startsWith(LOST));
            return Optional.of("refused");
        }
        return found(new ProposeSameChildService(acts, vault), "CH-2").stream().findFirst();
    }

    private List<String> found(ProposeSameChild propose, String child) {
        return propose.candidates(registrar, child).stream()
                .map(it -> it.child())
                .toList();
    }

    private static void assertLost(Runnable act) {
        StoreUnavailable lost = assertThrows(StoreUnavailable.class, act::run);
        assertTrue(lost.getMessage().startsWith(LOST), lost.getMessage());
    }

    private Deployment office(String keys) {
        return Deployment.start(new Settings("sqlite:" + folder.resolve("register.db"))
                .keys(folder.resolve(keys).toString()));
    }

    private static IdentityReport jayden() {
        return new IdentityJson().read("""
                {"givenNames": ["Jayden"], "familyNames": ["Canaryman"], "dateOfBirth": "2012-09-03", "postcode": "LE2 1AB"}
                """.getBytes(StandardCharsets.UTF_8));
    }

    /** Of which the one for marks was lost. */
    private static final class Lost extends KeysBehind {

        Lost(ChildKeys keys) {
            super(keys);
        }

        @Override
        public Optional<SecretKey> ofMarks(String name) {
            return Optional.empty();
        }
    }

    /** Of which the one for marks was lost and made anew. */
    private static final class SilentlyReplaced extends KeysBehind {

        SilentlyReplaced(ChildKeys keys) {
            super(keys);
        }

        @Override
        public Optional<SecretKey> ofMarks(String name) {
            return Optional.of(forMarks("anew"));
        }
    }
}
