package daybook.application.service;

import daybook.application.access.Acting;
import daybook.application.access.Operation;
import daybook.application.access.Permissions;
import daybook.application.access.RecordState;
import daybook.application.port.in.Conflict;
import daybook.application.port.in.SplitChildren;
import daybook.application.port.out.StoredLink;

/** Undoes a merge. */
public final class SplitChildrenService implements SplitChildren {

    private final Acts acts;
    private final Links links;

    public SplitChildrenService(Acts acts, Links links) {
        this.acts = acts;
        this.links = links;
    }

    @Override
    public void split(Acting who, String one, String other) {
        acts.during(who, Operation.SPLIT_CHILDREN, (access, records) -> {
            Permissions.require(who, Operation.SPLIT_CHILDREN, RecordState.NONE);
            StoredLink link = links.between(records, one, other)
                    .filter(StoredLink::together)
                    .orElseThrow(() -> new Conflict("these two were not merged with each other"));
            links.change(records, access, link.one(), link.other(), false, who.reason());
            return link;
        });
    }
}
