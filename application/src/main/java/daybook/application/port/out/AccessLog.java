package daybook.application.port.out;

import daybook.application.accesslog.MerkleTree;
import daybook.application.accesslog.SequencedEntry;
import daybook.application.accesslog.SignedCheckpoint;
import daybook.domain.guidance.Force;
import java.util.List;
import java.util.OptionalLong;

/**
 * The access log behind the register: each act of {@link IncidentRegister} left an entry, and a sequencer gives each entry its
 * place in one tree. Until then it is pending. Entries and places are never taken back.
 */
public interface AccessLog {

    /**
     * Gives entries that are pending the next places, all of them or none. However many do so at once, each entry gets one place
     * and each place one entry; an entry that is kept late, whenever its act began, is pending until it has its place.
     *
     * @param most at most so many, from 1
     * @return how many
     * @throws StoreUnavailable if the store cannot be used, or what it holds of the tree is damaged
     */
    int sequence(int most);

    /**
     * Takes the tree as a sequencer does and gives it back as it was: whoever may do that can log. Where the store has a disk of
     * its own here, it also looks that there is room for an act, though not more often than every few seconds.
     *
     * @throws StoreUnavailable if nothing can be written now
     */
    void checkWritable();

    /**
     * The tree over every entry that has a place.
     *
     * @throws StoreUnavailable if the store cannot be used, or what it holds of the tree is damaged
     */
    MerkleTree tree();

    /**
     * Entries in the order of their places, as what is stored of them says now, whatever it says.
     *
     * @param from the first place
     * @param most at most so many, from 1
     */
    List<SequencedEntry> entries(long from, int most);

    /** The entries of one force that are asked for, the latest first. */
    List<SequencedEntry> looks(LookQuery query);

    /** The entries that are asked for, in the order of their places. */
    List<SequencedEntry> acts(ActsQuery query);

    /** The place of an entry of that force; none if it has none, or the force no such entry. */
    OptionalLong placeOf(Force force, String entry);

    /** Whether every entry is one of that force. */
    boolean isOnlyOf(Force force);

    /** Every signed checkpoint that was kept, the smallest first, as it is stored now. */
    List<String> checkpoints();

    /**
     * Keeps a signed checkpoint.
     *
     * @return false, and it is not kept, if one of its size or a larger one is kept already
     */
    boolean keep(SignedCheckpoint checkpoint);
}
