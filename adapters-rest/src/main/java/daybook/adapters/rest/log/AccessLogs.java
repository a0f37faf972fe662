package daybook.adapters.rest.log;

import daybook.adapters.rest.route.Resource;
import daybook.adapters.rest.route.Route;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that can be asked about the access log.
 *
 * @param entries what is in it
 * @param proofs what it is held to
 */
public record AccessLogs(LogEntries entries, LogProofs proofs) implements Resource {

    @Override
    public List<Route> routes() {
        return Stream.<Resource>of(entries, proofs)
                .flatMap(it -> it.routes().stream())
                .toList();
    }
}
