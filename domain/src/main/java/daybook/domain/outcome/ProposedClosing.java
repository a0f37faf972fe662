package daybook.domain.outcome;

import daybook.domain.category.Category;
import daybook.domain.child.Age;
import daybook.domain.child.Role;
import daybook.domain.guidance.Edition;
import daybook.domain.guidance.ForceSettings;
import daybook.domain.guidance.UnnamedSuspectReading;
import daybook.domain.recording.Crime;
import daybook.domain.recording.CrimesOnRecord;
import daybook.domain.recording.Involvement;
import java.util.List;

/** A closing beside the crime it would close: what the conditions and warnings look at. */
record ProposedClosing(ForceSettings settings, CrimesOnRecord record, Crime crime, Closing closing) {

    /** What closes category 2, and nothing else. Source: NPCC-2024. */
    static final List<Outcome> OF_CATEGORY_2 = List.of(
            Outcome.ANOTHER_BODY_ACTS, Outcome.INVESTIGATION_NOT_IN_PUBLIC_INTEREST, Outcome.DIVERSION_COMPLETED);

    /** Whether the guidance names the only outcomes for such a crime. Source: NPCC-2024. */
    static boolean isLimited(Category category, Edition edition) {
        return category == Category.NON_AGGRAVATED && edition == Edition.NPCC_2024;
    }

    boolean always() {
        return true;
    }

    boolean departs() {
        return isLimited(crime.category(), record.edition()) && !OF_CATEGORY_2.contains(closing.outcome());
    }

    boolean isInForce() {
        return closing.outcome().inForceOn(closing.day());
    }

    boolean isSinceTheReport() {
        return !closing.day().isBefore(record.reportedOn());
    }

    boolean namesASuspect() {
        return crime.namesASuspect();
    }

    boolean isRefusedWithoutASuspect() {
        return settings.unnamedSuspect() == UnnamedSuspectReading.REFUSE;
    }

    boolean passesUnnamed() {
        return !namesASuspect() && !isRefusedWithoutASuspect();
    }

    boolean isHeldUnderTen() {
        return crime.people().stream().anyMatch(ProposedClosing::answersUnderTen);
    }

    boolean isHeldUnderTenBySomebodyNotSuspected() {
        return crime.people().stream().anyMatch(it -> answersUnderTen(it) && it.role() != Role.SUSPECT);
    }

    boolean namesABody() {
        return closing.otherBody() != OtherBody.NONE;
    }

    boolean namesNoPoliceForce() {
        return closing.otherBody() != OtherBody.POLICE_FORCE;
    }

    private static boolean answersUnderTen(Involvement it) {
        return it.role().answersForTheCrime() && it.age().orElse(Age.RESPONSIBLE) < Age.RESPONSIBLE;
    }
}
