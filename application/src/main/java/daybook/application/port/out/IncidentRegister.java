package daybook.application.port.out;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The office's register of reported incidents. Whatever is done with it is one act: all of it is kept together with its entry
 * in the access log, or none of it. There is no other way in, so nothing is read or changed without an entry.
 */
public interface IncidentRegister {

    /**
     * Does one act for the force of whoever acts, and sees nothing of any other.
     *
     * <p>When this returns, what was done and its log entry are durable. If it throws, nothing of either is kept. The act may be
     * run again from its beginning where another one came between, so it does nothing but use the records.
     *
     * @param access who does what and why
     * @param act what is done
     * @return what the act returns
     * @throws ChangedMeanwhile if the act rests on a version that is no longer current
     * @throws StoreUnavailable if the store cannot be used; where it went silent at the very end, all of the act may be kept
     */
    <T> T during(Access access, Act<T> act);

    /** What is done with the records in one act. */
    @FunctionalInterface
    interface Act<T> {

        /** Does it. */
        T on(Records records);
    }

    /** The records of one force, for the time of one act. The references and children used are named in the log entry. */
    interface Records {

        /** Every step of a record, oldest first; empty if the force has none under that reference. */
        List<StoredStep> steps(String reference);

        /**
         * Adds the next step of a record and keeps the card it is now found by.
         *
         * @throws ChangedMeanwhile if that version is not the next
         */
        void add(StoredStep step, IndexCard card);

        /**
         * What the force's records say of these children, by child and reference. Until this act ends no other adds to it: of two
         * incidents recorded about one child at the same moment, one sees the other. The children are taken in their order.
         */
        List<StoredNotice> notices(Set<String> children);

        /** Keeps what records say of children, each in place of what it said of that child before; none twice. */
        void note(List<StoredNotice> notices);

        /** Forgets what a record said of a child who is no longer in it. */
        void forget(String child, String reference);

        /**
         * Erases a record and everything that this force keeps of it, but for the stone; no copy from before brings it back. A child
         * of whom nothing else is kept is known no longer, and none is named in the log entry. A later record of that name is another.
         *
         * @throws ChangedMeanwhile if that version is not current
         * @throws StoreUnavailable if it cannot be kept, outside the records, that it was erased
         */
        Remains erase(String reference, int version, Tombstone stone);

        /** What is known of the record that was erased last under that reference; empty if none was. */
        Optional<Tombstone> tombstone(String reference);

        /** The cards of the records asked for. */
        List<IndexCard> list(IndexQuery query);

        /** The card that a record is found by now; empty if the force has none under that reference. */
        Optional<IndexCard> card(String reference);

        /** The cards of the records that are due for review, or have no review date, as asked for. */
        List<IndexCard> due(DueQuery query);

        /** Who the force's children are, and which references are of one child. */
        Children children();

        /** With which key the children's marks are made. */
        MarkKeys markKeys();

        /** Which other forces keep children here. */
        Directory directory();

        /** What waits to be told to the national database. */
        Outbox outbox();

        /** What waits for a second person, on records and about children. */
        WaitingApproval.Notes approvals();

        /** The records and children that this act used so far, each once, in the order and words of its log entry. */
        List<String> touched();
    }

    /** Which forces keep children in this register. It says nothing of any record or child. */
    interface Directory {

        /** Enters the acting force with whom to ring there; an empty contact leaves what was entered before. */
        void enter(String contact);

        /** The other forces that are entered, in the order of their codes. */
        List<ForceContact> others();
    }

    /** What one force has to tell the national database, for the time of one act. */
    interface Outbox {

        /** Adds notices; nothing happens with one that is there already. */
        void queue(List<OutgoingNotice> notices);

        /** The notices that nobody confirmed yet, in the order of their ids, at most so many. */
        List<OutgoingNotice> waiting(int limit);

        /** Says that a notice was taken over. Whether there was such a notice that waited. */
        boolean confirm(String id);
    }

    /** The names of the keys with which the marks of one force's children are made, for the time of one act. */
    interface MarkKeys {

        /** The one they are made with; empty while no child of the force was ever registered. */
        Optional<String> current();

        /** The same, and until this act ends no other that takes it goes on. */
        Optional<String> taken();

        /** Turns to a key of that name for marks; the one before is over. {@link ChangedMeanwhile} if another act was first. */
        void turnTo(String name);

        /** Those that are over and that no other force makes marks with. */
        List<String> over();

        /** Forgets one that is over. */
        void forget(String name);
    }

    /** The children of one force, for the time of one act; each one used is named in the log entry. */
    interface Children {

        /** Who a child is; empty if nobody said or it was erased. */
        Optional<StoredIdentity> identity(String child);

        /** The version of who a child is: how often it was said or erased, from 0. An erasure does not begin it anew. */
        int identityVersion(String child);

        /**
         * Keeps who a child is, in place of what was kept before.
         *
         * @param version the version that it becomes, from 1
         * @param marks keyed digests of what the child can be looked up by; nobody is handed them back
         * @throws ChangedMeanwhile if that version is not the next
         */
        void keep(int version, StoredIdentity identity, Set<String> marks);

        /** Erases who a child is, with every mark, and that is a version too; nothing happens if nothing is kept. */
        void erase(String child);

        /** Some identities in the order of their references, at most so many, those after that one. They are not shown either. */
        List<StoredIdentity> identities(String after, int limit);

        /** Keeps what a child is looked up by, in place of what it was; nothing happens if nothing is kept of who it is. */
        void mark(String child, Set<String> marks);

        /**
         * The identities that share a mark, at most so many, those that share the rarest first: a mark counts for one part in as
         * many as bear it, and for none where more do than the limit. Those whom the caller names in turn are in the log entry.
         */
        List<StoredIdentity> sharing(Set<String> marks, int limit);

        /** The links of these children, each once, together or no longer. */
        List<StoredLink> links(Set<String> children);

        /**
         * Keeps a link in place of its earlier version.
         *
         * @throws ChangedMeanwhile if its version is not the next
         */
        void link(StoredLink link);

        /** Keeps a proposal that a second person has to decide. */
        void propose(StoredProposal proposal);

        /** A proposal; empty if there is none under that id. */
        Optional<StoredProposal> proposal(String id);

        /** The proposals to do that about those children that nobody has decided, whether they lapsed or not. */
        List<StoredProposal> undecided(String operation, String children);

        /** Says how a proposal was decided; {@link ChangedMeanwhile} is thrown if it was before. */
        void decide(String id, boolean approved);
    }
}
