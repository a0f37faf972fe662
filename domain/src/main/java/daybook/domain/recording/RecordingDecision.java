package daybook.domain.recording;

import daybook.domain.category.Category;
import daybook.domain.category.Classification;
import daybook.domain.guidance.Edition;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the guidance leads to for one incident, why, and what is still open. A person decides.
 *
 * @param edition the edition of the guidance that was applied, by the day of the report
 * @param settings the force's own settings it was applied with
 * @param reportedOn the day of the report in London
 * @param exchanges what the guidance makes of each exchange, in the order of the report
 * @param couldBecome the other categories, and falling out of scope, that open facts leave possible
 * @param crimes what to record, by exchange, then requesters, then sender
 * @param people everybody in the report, in its order
 * @param referrals what goes to the Force Crime Registrar
 * @param questions the open facts that could change the decision, most decisive first
 * @param choices what the recorder may still decide
 * @param reasons the rules that shaped it
 * @param whatWouldChangeIt single answers that would change scope or category
 */
public record RecordingDecision(
        Edition edition,
        ForceSettings settings,
        LocalDate reportedOn,
        List<Classification> exchanges,
        CouldBecome couldBecome,
        List<Crime> crimes,
        List<PersonSummary> people,
        List<Referral> referrals,
        List<Question> questions,
        List<Choice> choices,
        List<Reason> reasons,
        List<WhatWouldChangeIt> whatWouldChangeIt) {

    /** The version of these rules, as every decision names it. */
    public static final String RULES = "1.0.0";

    public RecordingDecision {
        exchanges = List.copyOf(exchanges);
        crimes = List.copyOf(crimes);
        people = List.copyOf(people);
        referrals = List.copyOf(referrals);
        questions = List.copyOf(questions);
        choices = List.copyOf(choices);
        reasons = List.copyOf(reasons);
        whatWouldChangeIt = List.copyOf(whatWouldChangeIt);
    }

    /** Its crimes as they stand if they are recorded as proposed. */
    public CrimesOnRecord onRecord() {
        return new CrimesOnRecord(edition, reportedOn, crimes);
    }

    /** Whether any exchange is within this guidance. */
    public boolean inScope() {
        return category().isPresent();
    }

    /** The most serious category of its exchanges; none outside this guidance. */
    public Optional<Category> category() {
        return mostSerious(exchanges);
    }

    /** Whether no open fact could change scope, category, crimes, codes or roles. */
    public boolean settled() {
        return questions.isEmpty();
    }

    /** Why the incident is outside this guidance; none if it is within. */
    public Optional<Rule> outsideBy() {
        return inScope()
                ? Optional.empty()
                : exchanges.stream().flatMap(it -> it.outsideBy().stream()).min(Enum::compareTo);
    }

    /**
     * The same decision with what histories make of the people in it, and why. Roles and crimes stay (H-3).
     *
     * @throws IllegalArgumentException if anybody is left out, added, or given another role
     */
    public RecordingDecision remembering(List<PersonSummary> people, List<Reason> reasons) {
        boolean same = people.size() == this.people.size();
        for (int i = 0; same && i < people.size(); i++) {
            PersonSummary alone = this.people.get(i);
            same = alone.id().equals(people.get(i).id())
                    && alone.roles().equals(people.get(i).roles());
        }
        if (!same) {
            throw new IllegalArgumentException("history changes nobody's role");
        }
        return new RecordingDecision(
                edition,
                settings,
                reportedOn,
                exchanges,
                couldBecome,
                crimes,
                people,
                referrals,
                questions,
                choices,
                reasons,
                whatWouldChangeIt);
    }

    static Optional<Category> mostSerious(List<Classification> exchanges) {
        Category most = null;
        for (Classification exchange : exchanges) {
            if (exchange.inScope() && most != Category.AGGRAVATED) {
                most = exchange.isAggravated() ? Category.AGGRAVATED : Category.NON_AGGRAVATED;
            }
        }
        return Optional.ofNullable(most);
    }
}
