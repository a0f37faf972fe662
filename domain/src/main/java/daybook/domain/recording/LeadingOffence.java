package daybook.domain.recording;

import daybook.domain.category.Fact;
import daybook.domain.category.FactKind;
import daybook.domain.category.JudgedExchange;
import daybook.domain.child.Sex;
import daybook.domain.incident.Demand;
import daybook.domain.incident.Factor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The leading offence for a group in an aggravated exchange, with what else fits (K-12). Source: HOCR-2026 p12-13. */
final class LeadingOffence {

    private static final OffenceRow[] ROWS = OffenceRow.values();

    private final Group group;
    private final Optional<Offence> lead;
    private final JudgedExchange in;
    private final List<OffenceRow> rows = new ArrayList<>(3);

    LeadingOffence(Group group, Optional<Offence> lead) {
        this.group = group;
        this.lead = lead;
        this.in = group.in();
        for (OffenceRow row : ROWS) {
            if (row.fits(group) && row.proposes(group).get(0).inForceOn(in.day())) {
                rows.add(row);
            }
        }
    }

    /** The row that is proposed; none if nothing fits. */
    Optional<OffenceRow> row() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0));
    }

    /** The row that would be proposed without the first; none if there is no other. */
    Optional<OffenceRow> nextRow() {
        return rows.size() < 2 ? Optional.empty() : Optional.of(rows.get(1));
    }

    /** The offence the recorder named for this exchange, as far as that code means one here. */
    static Optional<Offence> named(JudgedExchange in) {
        return in.exchange().leadOffence().flatMap(code -> {
            List<Offence> under = Offence.under(code);
            boolean threat =
                    in.exchange().has(Factor.THREAT_TO_SHARE) && !in.exchange().has(Factor.INTENT_TO_DISTRESS);
            return under.isEmpty() ? Optional.empty() : Optional.of(under.get(threat ? under.size() - 1 : 0));
        });
    }

    ProposedOffence proposed() {
        Set<Offence> fitting = fitting();
        ProposedOffence proposed = proposed(fitting);
        String code = proposed.offence().map(Offence::code).orElse("");
        return lead.isEmpty() || lead.get().code().equals(code)
                ? proposed
                : ProposedOffence.of(lead.get(), others(fitting, lead.get()));
    }

    /** By which it is told from other crimes of the same people: the row, unless the recorder named what no row proposes first. */
    Object kind() {
        boolean another = lead.isPresent()
                && (rows.isEmpty() || !rows.get(0).proposes(group).contains(lead.get()));
        return another ? lead.get() : String.valueOf(row().orElse(null));
    }

    /** Whether the facts lead to that code, proposed or as an alternative. */
    boolean fits(Offence offence) {
        return fitting().stream().anyMatch(it -> it.code().equals(offence.code()));
    }

    private Set<Offence> fitting() {
        Set<Offence> fitting = new LinkedHashSet<>();
        for (OffenceRow row : rows) {
            fitting.addAll(row.proposes(group));
            row.besides(group).stream().filter(it -> it.inForceOn(in.day())).forEach(fitting::add);
        }
        return fitting;
    }

    private ProposedOffence proposed(Set<Offence> fitting) {
        if (rows.isEmpty()) {
            return ProposedOffence.none();
        }
        List<Offence> first = rows.get(0).proposes(group);
        return first.size() == 1
                ? ProposedOffence.of(first.get(0), others(fitting, first.get(0)))
                : ProposedOffence.ofClass(first.get(0).offenceClass(), others(fitting, null));
    }

    /** The facts that are not known and on which the offence rests, beyond the ages that are asked for anyway. */
    List<Fact> needs() {
        List<Fact> needs = new ArrayList<>(0);
        String pictured = in.exchange().pictured();
        if (in.sexOf(pictured) == Sex.NOT_KNOWN && rows.stream().anyMatch(OffenceRow::restsOnSex)) {
            needs.add(in.sexFact(pictured));
        }
        if (group.broughtAbout(Factor.EXTORTED)
                && in.exchange().circumstance(Factor.EXTORTED).demand() == Demand.NOT_KNOWN
                && (!isNamed(Offence.BLACKMAIL) || row().orElse(null) == OffenceRow.OWN_IMAGE_SENT_TO_DISTRESS)) {
            needs.add(Fact.of(FactKind.DEMAND, in.index(), Factor.EXTORTED));
        }
        if (!Youngest.of(group, Factor.EXPLOITED).isKnownUnder(13)) {
            agesOfTheForced(Factor.EXPLOITED, needs);
        }
        if (group.countsAsAdult()
                && !isNamed(Offence.SEXUAL_COMMUNICATION_WITH_A_CHILD)
                && Offence.SEXUAL_COMMUNICATION_WITH_A_CHILD.inForceOn(in.day())
                && !Youngest.of(group, Factor.GROOMED).isKnownUnder(16)) {
            agesOfTheForced(Factor.GROOMED, needs);
        }
        return needs;
    }

    private boolean isNamed(Offence offence) {
        return lead.orElse(null) == offence;
    }

    private void agesOfTheForced(Factor factor, List<Fact> needs) {
        if (group.broughtAbout(factor)) {
            in.exchange().forced(factor).stream()
                    .filter(it -> !in.isAgeKnown(it))
                    .map(in::ageFact)
                    .forEach(needs::add);
        }
    }

    private static List<Offence> others(Set<Offence> fitting, Offence proposed) {
        return fitting.stream()
                .filter(it -> it != proposed)
                .sorted(Comparator.comparingInt(Offence::longestSentenceInWeeks).reversed())
                .toList();
    }
}
