package daybook.application.service;

import daybook.application.port.out.ChildKeys;
import daybook.application.port.out.StoredIdentity;
import daybook.domain.guidance.Force;
import daybook.domain.history.identity.BlockingKeys;
import daybook.domain.history.identity.Identity;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;

/** Seals who a child is under the child's own key, and opens it again while that key is there. */
public final class IdentityVault {

    private final ChildKeys keys;
    private final IdentityForm form;

    public IdentityVault(ChildKeys keys, IdentityForm form) {
        this.keys = keys;
        this.form = form;
    }

    StoredIdentity seal(Force force, String child, Identity identity) {
        SecretKey key = keys.forChild(force, child);
        return new StoredIdentity(child, Sealing.sealed(form.written(identity), key, about(force, child)));
    }

    /** Who it is; empty once the key is destroyed, and where an old copy was sealed with a key from before that. */
    Optional<Identity> open(Force force, StoredIdentity kept) {
        return keys.ofChild(force, kept.child())
                .flatMap(key -> Sealing.opened(kept.sealed(), key, about(force, kept.child())))
                .map(form::read);
    }

    /** What a child with that identity is looked up by. Marks of one force say nothing of those of another. */
    Set<String> marks(Force force, Identity identity) {
        SecretKey key = keys.forMarks();
        return BlockingKeys.of(identity).stream()
                .map(it -> Sealing.mark(about(force, it), key))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Makes every copy of the identity unreadable, in backups too. */
    void destroy(Force force, String child) {
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
