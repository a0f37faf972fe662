package daybook.domain.oracle;

import daybook.domain.child.Age;
import daybook.domain.child.Role;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.incident.Exchange;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Incident;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the pages lead to, written a second time from the pages alone: slow, plain, and knowing nothing of the rules that
 * are shipped.
 */
public final class Oracle {

    private final ForceSettings settings;

    public Oracle(ForceSettings settings) {
        this.settings = settings;
    }

    public Expected on(Incident incident) {
        List<View> views = new ArrayList<>();
        List<View> inScope = new ArrayList<>();
        List<Expected.Judged> judged = new ArrayList<>();
        for (Exchange exchange : incident.exchanges()) {
            View view = new View(incident, settings, exchange);
            String outside = view.outside();
            List<Factor> factors = outside == null ? view.aggravating() : List.of();
            judged.add(new Expected.Judged(outside, factors));
            views.add(view);
            if (outside == null) {
                inScope.add(view);
            }
        }
        Map<List<Object>, Draft> crimes = new LinkedHashMap<>();
        for (View view : inScope) {
            boolean aggravates = !judged.get(views.indexOf(view)).factors().isEmpty();
            List<Draft> drafts = aggravates ? new Aggravated(view).crimes() : new Willing(view, inScope).crimes();
            for (Draft draft : drafts) {
                Draft same = crimes.get(draft.sameAs);
                if (same == null) {
                    crimes.put(draft.sameAs, draft);
                } else {
                    same.join(draft);
                }
            }
        }
        for (Draft crime : crimes.values()) {
            crime.settleOffence();
            crime.people.replaceAll((person, role) -> role(incident, crime, person, role));
        }
        return new Expected(judged, crimes.values().stream().map(Draft::done).toList());
    }

    /** Scope and category alone. */
    public List<Expected.Judged> judge(Incident incident) {
        List<Expected.Judged> judged = new ArrayList<>();
        for (Exchange exchange : incident.exchanges()) {
            View view = new View(incident, settings, exchange);
            String outside = view.outside();
            judged.add(new Expected.Judged(outside, outside == null ? view.aggravating() : List.of()));
        }
        return judged;
    }

    /** K-20, and section 8 for what was reported before the force adopted the revised approach; by the age on the crime. */
    private Role role(Incident incident, Draft crime, String person, Role role) {
        Age known = incident.person(person).age();
        int age = known.isKnown() ? known.on(crime.day, incident.reportedOn()) : View.UNKNOWN;
        if (role == Role.SUSPECT && known.isKnown() && age < 10) {
            return Role.PERSON_INVOLVED;
        }
        boolean before = incident.reportedOn().isBefore(settings.adoptedOn());
        if (role == Role.PERSON_INVOLVED && before && age >= 10) {
            return Role.SUSPECT;
        }
        return role;
    }
}
