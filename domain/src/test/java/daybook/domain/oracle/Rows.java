package daybook.domain.oracle;

import daybook.domain.child.Sex;
import daybook.domain.incident.Factor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The table of K-12, for what one group did in one exchange. */
final class Rows {

    /**
     * A row that fits.
     *
     * @param code null where the sex of the child decides it and is not known
     */
    record Row(String letter, String code, String offenceClass, List<String> alternatives) {

        Row(String letter, String code, String... alternatives) {
            this(letter, code, Codes.classOf(code), List.of(alternatives));
        }
    }

    private final View view;
    private final Set<String> group;
    /** Nobody knows who it was: the group is empty and counts as 18 or over. */
    private final boolean anonymous;

    private final boolean askedPictured;
    private final boolean askedToForward;
    private final Set<Factor> factors;

    Rows(View view, Set<String> group, boolean asked, Set<Factor> factors) {
        this.view = view;
        this.group = group;
        this.anonymous = group.isEmpty();
        this.askedPictured = asked && !view.onward;
        this.askedToForward = asked && view.onward;
        this.factors = factors;
    }

    List<Row> thatFit() {
        List<Row> rows = new ArrayList<>();
        blackmail(rows);
        upon(rows);
        exploitation(rows);
        adults(rows);
        sharing(rows);
        List<Row> inForce = new ArrayList<>();
        for (Row row : rows) {
            if (row.code() == null || Codes.inForce(row.code(), view.day)) {
                inForce.add(row);
            } else if (Set.of("i", "j", "k").contains(row.letter())) {
                inForce.add(new Row(row.letter(), "086/02", row.alternatives().toArray(new String[0])));
            }
        }
        return inForce;
    }

    private void blackmail(List<Row> rows) {
        if (factors.contains(Factor.EXTORTED) && view.moneyDemanded()) {
            rows.add(new Row("a", "035/00"));
        }
    }

    private boolean uponPictured(Factor factor) {
        return factors.contains(factor)
                && View.forcing(factor)
                && view.forcedBy(factor).contains(view.pictured);
    }

    private void upon(List<Row> rows) {
        boolean forcedPictured = factors.stream().anyMatch(this::uponPictured);
        boolean byForce = uponPictured(Factor.COERCED) || uponPictured(Factor.EXTORTED);
        List<String> without = List.of("022/04", "022/05");
        if (!view.picturedIs16Or17()) {
            if (askedPictured || forcedPictured) {
                List<String> codes = Codes.incitement(view.age(view.pictured), countsAsAdult());
                rows.add(bySex("b", codes, byForce ? without : List.of()));
            }
        } else if (forcedPictured) {
            rows.add(bySex("c", without, List.of()));
        } else if (askedPictured && countsAsAdult()) {
            rows.add(new Row("d", "086/02", "071/08"));
        }
    }

    private Row bySex(String letter, List<String> codes, List<String> more) {
        Sex sex = view.sexOfPictured();
        if (sex == Sex.NOT_KNOWN) {
            List<String> all = new ArrayList<>(codes);
            all.addAll(more);
            return new Row(letter, null, Codes.classOf(codes.get(0)), all);
        }
        int which = sex == Sex.FEMALE ? 0 : 1;
        return new Row(letter, codes.get(which), more.isEmpty() ? new String[0] : new String[] {more.get(which)});
    }

    private void exploitation(List<Row> rows) {
        if (factors.contains(Factor.EXPLOITED)) {
            int youngest = youngestForcedChild(Factor.EXPLOITED);
            if (youngest < 18) {
                rows.add(new Row("e", youngest < 13 ? "071/11" : "071/08"));
            }
        }
        if (factors.contains(Factor.GROOMED) && countsAsAdult() && youngestForcedChild(Factor.GROOMED) < 16) {
            rows.add(new Row("f", "071/17"));
        }
    }

    /** An age not known counts as 13 to 15; 18 if none of them is a child. */
    private int youngestForcedChild(Factor factor) {
        int youngest = 18;
        for (String person : view.forcedBy(factor)) {
            int age = view.age(person) == View.UNKNOWN ? 14 : view.age(person);
            youngest = Math.min(youngest, age);
        }
        return youngest;
    }

    private boolean countsAsAdult() {
        return anonymous || view.anyCountsAsAdult(group);
    }

    private boolean hasForwarder() {
        return view.onward && group.contains(view.sender);
    }

    private void adults(List<Row> rows) {
        if (anonymous
                ? factors.contains(Factor.SHARED_WITHOUT_CONSENT)
                : countsAsAdult() && (hasForwarder() || askedToForward)) {
            rows.add(new Row("g", "086/02"));
        }
        boolean receivedUnasked = group.stream()
                .anyMatch(person ->
                        view.adult(person) && view.exchange.sentTo().contains(person) && !view.askers.contains(person));
        if (receivedUnasked) {
            rows.add(
                    view.picturedIs16Or17()
                            ? new Row("g received", "086/10")
                            : new Row("g received", "086/10", "071/17"));
        }
    }

    private void sharing(List<Row> rows) {
        if (factors.contains(Factor.THREAT_TO_SHARE)) {
            rows.add(new Row("h", Codes.THREAT));
        }
        boolean byAChild = hasForwarder() && !countsAsAdult();
        if (byAChild && factors.contains(Factor.INTENT_TO_DISTRESS)) {
            rows.add(new Row("i", Codes.SHARING, "086/02"));
        }
        if (byAChild && factors.contains(Factor.SHARED_WITHOUT_CONSENT) || madeTheForwarder()) {
            rows.add(new Row("j", "175/08", "086/02"));
        }
        boolean own = view.pictured.equals(view.sender) && group.contains(view.pictured);
        if (own && factors.contains(Factor.INTENT_TO_DISTRESS)) {
            rows.add(new Row("k", "088/14", "008/72", "086/02"));
        }
    }

    private boolean madeTheForwarder() {
        return view.onward
                && !group.contains(view.sender)
                && !view.adult(view.sender)
                && factors.stream()
                        .anyMatch(factor ->
                                View.forcing(factor) && view.forcedBy(factor).contains(view.sender));
    }
}
