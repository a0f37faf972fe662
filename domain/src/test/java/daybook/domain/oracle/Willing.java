package daybook.domain.oracle;

import daybook.domain.category.Category;
import daybook.domain.child.Role;
import daybook.domain.child.Sex;
import daybook.domain.guidance.ThirdPartyReading;
import daybook.domain.incident.ReportedBy;
import daybook.domain.incident.Request;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Section 5.1: the crimes of an exchange in which nothing aggravates, in the order in which they are recorded. */
final class Willing {

    private final View view;
    private final List<View> inScope;
    private final List<Draft> drafts = new ArrayList<>();

    Willing(View view, List<View> inScope) {
        this.view = view;
        this.inScope = inScope;
    }

    List<Draft> crimes() {
        boolean incitement = !view.picturedIs16Or17() && !publicationsOnly();
        if (!view.onward && incitement) {
            for (Request request : view.exchange.requests()) {
                drafts.add(incitement(view, Category.NON_AGGRAVATED, new LinkedHashSet<>(request.by())));
            }
        }
        boolean tookIt = view.exchange.takenBy().isPresent();
        boolean sentIt = view.pictured.equals(view.sender);
        if (sentIt || tookIt && !(view.onward && wasForcedElsewhere())) {
            Draft own = publication(view, Category.NON_AGGRAVATED, view.pictured);
            drafts.add(own);
            if (!view.onward && !incitement) {
                own.put(Role.PERSON_INVOLVED, view.askers);
            }
            if (sentIt) {
                own.put(Role.WITNESS, onlyReceived());
            }
        }
        if (view.onward) {
            drafts.add(publication(view, Category.NON_AGGRAVATED, view.sender)
                    .put(Role.PERSON_INVOLVED, view.askers)
                    .put(Role.WITNESS, onlyReceived()));
        }
        return drafts;
    }

    private Set<String> onlyReceived() {
        Set<String> only = new LinkedHashSet<>(view.exchange.sentTo());
        only.removeAll(view.askers);
        return only;
    }

    /** DAYBOOK-07 with the other value of the setting. */
    private boolean publicationsOnly() {
        int age = view.age(view.pictured);
        boolean teenager = age == View.UNKNOWN || age >= 13 && age <= 15;
        ReportedBy by = view.incident.reportedBy();
        boolean mayReport = by == ReportedBy.PARENT_OR_GUARDIAN
                || by == ReportedBy.PERSON_INVOLVED
                || by == ReportedBy.MULTI_AGENCY_PANEL;
        return view.settings.thirdPartyReports() == ThirdPartyReading.OBSCENE_PUBLICATIONS_ONLY
                && teenager
                && !mayReport;
    }

    /** DAYBOOK-22. */
    private boolean wasForcedElsewhere() {
        return inScope.stream()
                .anyMatch(other -> other.exchange != view.exchange
                        && other.pictured.equals(view.pictured)
                        && other.forced.contains(view.pictured));
    }

    static Draft publication(View view, Category category, String holder) {
        return new Draft(view, category, "K-2", category, holder)
                .recordedAs("086/02")
                .put(Role.PERSON_INVOLVED, List.of(holder));
    }

    static Draft incitement(View view, Category category, Set<String> askers) {
        Draft draft = new Draft(view, category, "K-1", category, askers, view.pictured);
        List<String> codes = Codes.incitement(view.age(view.pictured), view.anyCountsAsAdult(askers));
        Sex sex = view.sexOfPictured();
        if (sex == Sex.NOT_KNOWN) {
            draft.offenceClass = Codes.classOf(codes.get(0));
            draft.alternatives = codes;
        } else {
            draft.recordedAs(codes.get(sex == Sex.FEMALE ? 0 : 1));
        }
        return draft.put(Role.PERSON_INVOLVED, askers);
    }
}
