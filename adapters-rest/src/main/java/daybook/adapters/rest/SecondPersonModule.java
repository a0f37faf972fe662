package daybook.adapters.rest;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import daybook.adapters.rest.record.ApprovalIds;
import daybook.adapters.rest.record.Approvals;
import daybook.adapters.rest.record.Disclosures;
import daybook.adapters.rest.record.DueList;
import daybook.adapters.rest.record.Erasures;
import daybook.adapters.rest.record.Records;
import daybook.adapters.rest.record.Reviews;
import daybook.adapters.rest.record.Waiting;
import daybook.adapters.rest.route.Cursors;
import daybook.adapters.rest.route.PathIds;
import daybook.application.port.in.ApproveProposal;
import daybook.application.port.in.DecideOnChildren;
import daybook.application.port.in.DeclineProposal;
import daybook.application.port.in.DiscloseRecord;
import daybook.application.port.in.EraseRecord;
import daybook.application.port.in.FindApproval;
import daybook.application.port.in.KeepRecord;
import daybook.application.port.in.ListApprovals;
import daybook.application.port.in.ProposeDisclosure;
import daybook.application.port.in.ProposeErasure;
import daybook.application.port.in.ReviewDue;

/** The routes of what a second person has to agree to, and of what waits for one. */
final class SecondPersonModule extends AbstractModule {

    private final PathIds ids;

    SecondPersonModule(PathIds ids) {
        this.ids = ids;
    }

    @Provides
    Approvals approvals(ApproveProposal approve, DeclineProposal decline, DecideOnChildren decide, Records records) {
        return new Approvals(approve, decline, decide, records);
    }

    @Provides
    Waiting waiting(ListApprovals list, FindApproval find, Records records) {
        return new Waiting(list, find, new ApprovalIds(records), ids);
    }

    @Provides
    Disclosures disclosures(ProposeDisclosure propose, DiscloseRecord disclose, Records records) {
        return new Disclosures(propose, disclose, records);
    }

    @Provides
    Erasures erasures(ProposeErasure propose, EraseRecord erase, Records records) {
        return new Erasures(propose, erase, records);
    }

    @Provides
    DueList due(ReviewDue due, Records records) {
        return new DueList(due, new Cursors(ids), records);
    }

    @Provides
    Reviews reviews(KeepRecord keep, Erasures erasures, Records records) {
        return new Reviews(keep, erasures, records);
    }
}
