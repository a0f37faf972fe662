package daybook.application.service;

import daybook.application.port.out.ChildKeys;
import daybook.application.port.out.IncidentRegister.MarkKeys;
import daybook.application.port.out.StoreUnavailable;
import daybook.application.port.out.StoredIdentity;
import daybook.domain.guidance.Force;
import daybook.domain.history.identity.BlockingKeys;
import daybook.domain.history.identity.Identity;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;

/** Seals who a child is under the child's own key, and opens it again while that key is there. */
public final class IdentityVault {

    private static final String LOST =
            "the key by which this register finds children is not in the folder of keys: bring"
                    + " back the folder that belongs to it; or, where a backup from before 'daybook turn-marks' was restored, turn them again";

    private final ChildKeys keys;
    private final IdentityForm form;

    public IdentityVault(ChildKeys keys, IdentityForm form) {
        this.keys = keys;
        this.form = form;
    }

    StoredIdentity seal(Force force, String child, Registered registered) {
        SecretKey key = keys.forChild(force, child);
        return new StoredIdentity(child, Sealing.sealed(form.written(registered), key, about(force, child)));
    }

    /**
     * Who it is; empty once the key is destroyed, and where an old copy was sealed with a key from before that.
     *
     * @throws StoreUnavailable if the keys of that force are not there, so that nobody takes a lost key for one that is destroyed
     */
    Optional<Identity> open(Force force, StoredIdentity kept, MarkKeys names) {
        return registered(force, kept, names).map(Registered::identity);
    }

    /** The same, with who registered it. */
    Optional<Registered> registered(Force force, StoredIdentity kept, MarkKeys names) {
        Optional<SecretKey> key = keys.ofChild(force, kept.child());
        if (key.isEmpty()) {
            names.current().ifPresent(this::key);
        }
        return opened(force, kept, key);
    }

    private Optional<Registered> opened(Force force, StoredIdentity kept, Optional<SecretKey> key) {
        return key.flatMap(it -> Sealing.opened(kept.sealed(), it, about(force, kept.child())))
                .map(form::read);
    }

    /**
     * What a child that is registered is looked up by from now on. Marks of one force say nothing of those of another.
     *
     * @throws StoreUnavailable if the force registered children before and the key from then is not there: with another, none of
     *     them would be found any more
     */
    Set<String> marksToKeep(Force force, Identity identity, MarkKeys names) {
        return marks(force, identity, names.taken().map(this::key).orElseGet(() -> first(names)));
    }

    /**
     * What others are found by who may be that child; none while nobody was registered.
     *
     * @throws StoreUnavailable if the key is not there
     */
    Set<String> marksToFind(Force force, Identity identity, MarkKeys names) {
        return names.current().map(it -> marks(force, identity, key(it))).orElse(Set.of());
    }

    /** The same under the key of that name, which is made if there is none; empty, and none made, if it cannot be opened. */
    Optional<Set<String>> marksUnder(String name, Force force, StoredIdentity kept) {
        return opened(force, kept, keys.ofChild(force, kept.child()))
                .map(it -> marks(force, it.identity(), keys.forMarks(name)));
    }

    /** A name for a key that nobody made yet. */
    static String nameForMarks() {
        return "marks-" + UUID.randomUUID().toString().replace("-", "");
    }

    void makeForMarks(String name) {
        keys.forMarks(name);
    }

    void destroyForMarks(String name) {
        keys.destroyMarks(name);
    }

    private SecretKey key(String name) {
        return keys.ofMarks(name).orElseThrow(() -> StoreUnavailable.lasting(LOST));
    }

    private SecretKey first(MarkKeys names) {
        String name = nameForMarks();
        names.turnTo(name);
        return keys.forMarks(name);
    }

    private static Set<String> marks(Force force, Identity identity, SecretKey key) {
        return BlockingKeys.of(identity).stream()
                .map(it -> Sealing.mark(about(force, it), key))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Makes every copy of the identity unreadable, in backups too.
     *
     * @throws StoreUnavailable if the keys of that force are not there, so that nobody takes the key for destroyed
     */
    void destroy(Force force, String child, MarkKeys names) {
        names.current().ifPresent(this::key);
        keys.destroy(force, child);
    }

    /** Has the next identity sealed with another key than any from before. */
    void renew(Force force, String child) {
        if (keys.ofChild(force, child).isPresent()) {
            keys.destroy(force, child);
        }
    }

    private static String about(Force force, String what) {
        return force.code() + " " + what;
    }
}
