package daybook.adapters.rest.permitted;

import daybook.adapters.rest.Client;
import daybook.adapters.rest.Lives;
import daybook.adapters.rest.Reply;
import daybook.application.access.RecordState;

/**
 * What stands ready for an attempt.
 *
 * @param state how the record stands
 * @param record the record, as it was last seen
 * @param named what else the attempt names, as the id of a proposal; empty if nothing
 * @param fresh a text that is no other site's: the reference of the record, and the beginning of others
 */
record Site(RecordState state, Reply record, String named, String fresh) {

    /** Somebody who has seen the record as it stands. */
    Client seenBy(Client who) {
        return Lives.seeing(record, who);
    }

    /** The same with the record as it stands now. */
    Site record(Reply now) {
        return new Site(state, now, named, fresh);
    }

    /** The same with something else to name. */
    Site naming(String other) {
        return new Site(state, record, other, fresh);
    }
}
