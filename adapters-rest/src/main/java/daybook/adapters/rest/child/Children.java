package daybook.adapters.rest.child;

import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that can be asked about children.
 *
 * @param lookups what they are called in paths
 * @param reviews what is known of one
 * @param links which references are one child's
 * @param identities who one is
 */
public record Children(ChildLookups lookups, ChildReviews reviews, ChildLinks links, ChildIdentities identities)
        implements Resource {

    @Override
    public List<Route> routes() {
        return Stream.<Resource>of(lookups, reviews, links, identities)
                .flatMap(it -> it.routes().stream())
                .toList();
    }
}
