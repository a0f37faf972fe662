package daybook.application.service;

import daybook.application.port.out.Access;
import daybook.application.port.out.IncidentRegister.Records;
import daybook.application.port.out.StoredLink;
import daybook.application.record.LinkStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The links between references, each with everything that was ever said of it. */
public final class Links {

    private final StoredForm form;

    public Links(StoredForm form) {
        this.form = form;
    }

    /** The link of those two; both are looked at, so that the log names both where there is none. */
    Optional<StoredLink> between(Records records, String one, String other) {
        Set<String> both = new TreeSet<>(List.of(one, other));
        return records.children().links(both).stream()
                .filter(it -> both.equals(Set.of(it.one(), it.other())))
                .findFirst();
    }

    /** Says that two references are of one child, or no longer. Both are taken first, so that nobody records about them meanwhile. */
    void change(Records records, Access access, String one, String other, boolean together, String reason) {
        String lesser = one.compareTo(other) < 0 ? one : other;
        String greater = lesser.equals(one) ? other : one;
        records.notices(Set.of(lesser, greater));
        Optional<StoredLink> before = between(records, lesser, greater);
        List<LinkStep> steps =
                new ArrayList<>(before.map(it -> form.link(it.body())).orElse(List.of()));
        steps.add(new LinkStep(access.at(), access.by(), together, reason));
        records.children().link(new StoredLink(lesser, greater, steps.size(), together, form.link(steps)));
    }
}
