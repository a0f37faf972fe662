package daybook.adapters.rest;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import daybook.adapters.rest.child.ChildIdentities;
import daybook.adapters.rest.child.ChildIds;
import daybook.adapters.rest.child.ChildLinks;
import daybook.adapters.rest.child.ChildLookups;
import daybook.adapters.rest.child.ChildReviews;
import daybook.adapters.rest.child.Children;
import daybook.adapters.rest.national.NationalOutbox;
import daybook.adapters.rest.route.PathIds;
import daybook.application.port.in.AskNational;
import daybook.application.port.in.ConfirmNational;
import daybook.application.port.in.EraseChild;
import daybook.application.port.in.ExportNational;
import daybook.application.port.in.MergeChildren;
import daybook.application.port.in.ProposeSameChild;
import daybook.application.port.in.RegisterChildIdentity;
import daybook.application.port.in.ReviewChild;
import daybook.application.port.in.SplitChildren;

/** The routes about children across records, and about what the national database is told of them. */
final class ChildModule extends AbstractModule {

    private final ChildIds children;

    ChildModule(PathIds ids) {
        children = new ChildIds(ids);
    }

    @Provides
    Children children(ChildReviews reviews, ChildLinks links, ChildIdentities identities) {
        return new Children(new ChildLookups(children), reviews, links, identities);
    }

    @Provides
    ChildReviews reviews(ReviewChild review, ProposeSameChild sameChild, AskNational national) {
        return new ChildReviews(review, sameChild, national, children);
    }

    @Provides
    ChildLinks links(MergeChildren merge, SplitChildren split) {
        return new ChildLinks(merge, split, children);
    }

    @Provides
    ChildIdentities identities(RegisterChildIdentity register, EraseChild erase) {
        return new ChildIdentities(register, erase, children);
    }

    @Provides
    NationalOutbox outbox(ExportNational export, ConfirmNational confirm) {
        return new NationalOutbox(export, confirm);
    }
}
