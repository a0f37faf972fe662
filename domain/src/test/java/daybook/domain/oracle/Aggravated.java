package daybook.domain.oracle;

import daybook.domain.category.Category;
import daybook.domain.child.Role;
import daybook.domain.incident.Factor;
import daybook.domain.incident.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Section 5.2: the crimes of an exchange in which something aggravates, in the order in which they are recorded. */
final class Aggravated {

    private final View view;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<String> bystanders = new LinkedHashSet<>();
    private final Set<String> askedToForward = new LinkedHashSet<>();
    private boolean aRequestLedToACrime;
    private Draft forwarders;

    Aggravated(View view) {
        this.view = view;
    }

    List<Draft> crimes() {
        view.exchange.requests().forEach(this::request);
        groups();
        if (view.onward && forwarders == null) {
            forwarder();
        }
        receivers();
        nobodyKnown();
        if (forwarders != null) {
            forwarders.put(Role.PERSON_INVOLVED, askedToForward);
        } else {
            bystanders.addAll(askedToForward);
        }
        bystanders.addAll(view.exchange.sentTo());
        bystanders.remove(view.pictured);
        bystanders.removeIf(it -> drafts.stream().anyMatch(draft -> draft.people.containsKey(it)));
        if (!drafts.isEmpty()) {
            drafts.get(0).put(Role.WITNESS, bystanders);
        }
        return drafts;
    }

    private void request(Request request) {
        Set<String> adults = new LinkedHashSet<>();
        Set<String> authors = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        for (String person : request.by()) {
            if (view.adult(person)) {
                adults.add(person);
            } else if (!view.forcedChild(person)) {
                if (view.authoredAnything(person)) {
                    authors.add(person);
                } else if (!person.equals(view.pictured)) {
                    others.add(person);
                }
            }
        }
        for (Set<String> part : List.of(adults, authors)) {
            if (!part.isEmpty()) {
                drafts.add(crime(part, true, factorsOf(part)));
                aRequestLedToACrime = true;
            }
        }
        if (others.isEmpty()) {
            return;
        }
        if (view.onward) {
            askedToForward.addAll(others);
        } else if (view.picturedIs16Or17()) {
            bystanders.addAll(others);
        } else {
            drafts.add(Willing.incitement(view, Category.AGGRAVATED, others).put(Role.VICTIM, Set.of(view.pictured)));
            aRequestLedToACrime = true;
        }
    }

    private Set<Factor> factorsOf(Set<String> group) {
        Set<Factor> theirs = new LinkedHashSet<>();
        for (Factor factor : view.yes) {
            if (view.authors(factor).stream().anyMatch(group::contains)) {
                theirs.add(factor);
            }
        }
        return theirs;
    }

    private void groups() {
        Map<Set<String>, Set<Factor>> groups = new LinkedHashMap<>();
        for (Factor factor : view.yes) {
            Set<String> who = new LinkedHashSet<>(view.authors(factor));
            who.removeAll(view.askers);
            who.removeIf(view::forcedChild);
            if (!who.isEmpty()) {
                groups.computeIfAbsent(who, it -> new LinkedHashSet<>()).add(factor);
            }
        }
        for (boolean withTheSender : new boolean[] {false, true}) {
            groups.forEach((who, factors) -> {
                if ((view.sender != null && who.contains(view.sender)) == withTheSender) {
                    Draft draft = crime(who, false, factors);
                    drafts.add(draft);
                    if (withTheSender && view.onward && forwarders == null) {
                        forwarders = draft;
                    }
                }
            });
        }
    }

    private void forwarder() {
        if (view.adult(view.sender)) {
            forwarders = crime(Set.of(view.sender), false, Set.of());
        } else if (!view.forcedChild(view.sender)) {
            forwarders = Willing.publication(view, Category.AGGRAVATED, view.sender);
        } else {
            return;
        }
        drafts.add(forwarders);
    }

    private void receivers() {
        Set<String> only = new LinkedHashSet<>();
        for (String recipient : view.exchange.sentTo()) {
            if (view.adult(recipient) && !view.askers.contains(recipient) && !view.authoredAnything(recipient)) {
                only.add(recipient);
            }
        }
        if (!only.isEmpty()) {
            drafts.add(crime(only, false, Set.of(), ledByOthers() ? "" : lead()));
        }
    }

    /** DAYBOOK-26: beside a crime that led to it, those who only received keep an offence of their own. */
    private boolean ledByOthers() {
        boolean somebody = drafts.stream().anyMatch(it -> it.sameAs.contains("K-10"));
        return somebody || !unknown().isEmpty() && !theRequestStandsForIt();
    }

    private String lead() {
        return view.exchange.leadOffence().orElse("");
    }

    private boolean theRequestStandsForIt() {
        return aRequestLedToACrime && !view.onward;
    }

    private Set<Factor> unknown() {
        Set<Factor> unknown = new LinkedHashSet<>();
        for (Factor factor : view.yes) {
            if (view.authors(factor).isEmpty()) {
                unknown.add(factor);
            }
        }
        return unknown;
    }

    /** K-13 and DAYBOOK-23. */
    private void nobodyKnown() {
        if (!unknown().isEmpty() && !theRequestStandsForIt()) {
            drafts.add(crime(Set.of(), false, unknown()));
        }
    }

    private Draft crime(Set<String> group, boolean asked, Set<Factor> factors) {
        return crime(group, asked, factors, lead());
    }

    private Draft crime(Set<String> group, boolean asked, Set<Factor> factors, String lead) {
        List<Rows.Row> rows = new Rows(view, group, asked, factors).thatFit();
        String letter = rows.isEmpty() ? "l" : rows.get(0).letter();
        Set<String> victims = new LinkedHashSet<>();
        if (letter.equals("k")) {
            victims.addAll(view.exchange.sentTo());
        } else {
            victims.add(view.pictured);
            victims.addAll(view.forced);
        }
        victims.removeAll(group);
        boolean already = !rows.isEmpty() && proposedFirst(rows.get(0)).contains(recorded(lead));
        String kind = lead.isEmpty() || already ? letter : recorded(lead);
        Draft draft = new Draft(view, Category.AGGRAVATED, "K-10", group, victims, kind);
        propose(draft, rows, lead);
        return draft.put(Role.SUSPECT, group).put(Role.VICTIM, victims);
    }

    /** The code of a row, or both of them while the sex is not known. */
    private static List<String> proposedFirst(Rows.Row row) {
        return row.code() == null ? row.alternatives().subList(0, 2) : List.of(row.code());
    }

    /** 088/15 names two offences. */
    private String recorded(String lead) {
        boolean threat = view.says(Factor.THREAT_TO_SHARE) && !view.says(Factor.INTENT_TO_DISTRESS);
        return lead.equals("088/15") ? (threat ? Codes.THREAT : Codes.SHARING) : lead;
    }

    private void propose(Draft draft, List<Rows.Row> rows, String lead) {
        List<String> codes = new ArrayList<>();
        for (Rows.Row row : rows) {
            if (row.code() != null) {
                codes.add(row.code());
            }
            codes.addAll(row.alternatives());
        }
        if (!rows.isEmpty()) {
            draft.code = rows.get(0).code();
            draft.offenceClass = rows.get(0).offenceClass();
        }
        boolean another = draft.code == null || !Codes.written(draft.code).equals(lead);
        if (!lead.isEmpty() && another) {
            draft.recordedAs(recorded(lead));
        }
        draft.alternatives = Codes.alternatives(codes, draft.code, view.day);
    }
}
