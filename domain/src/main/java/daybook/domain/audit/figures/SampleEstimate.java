package daybook.domain.audit.figures;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What reviewers of a sample found, and how far the rules agree with them.
 *
 * @param all how many crimes the sample stands for
 * @param reviewed how many were reviewed
 * @param unreviewed how many of the sample were not
 * @param accuracy the estimate over all crimes; none if nothing was reviewed
 * @param bothRight reviewer and rules found nothing wrong
 * @param rulesMissed the reviewer found something wrong, and the rules no error
 * @param rulesAlone the rules found an error, and the reviewer nothing wrong
 * @param bothWrong both found something wrong
 */
public record SampleEstimate(
        long all,
        long reviewed,
        long unreviewed,
        Optional<Share> accuracy,
        long bothRight,
        long rulesMissed,
        long rulesAlone,
        long bothWrong) {

    /**
     * Agreement beyond chance, 1 for complete; none where both say the same of everything, because then chance does too. Source: Cohen, A
     * coefficient of agreement for nominal scales, Educational and Psychological Measurement 20, 1960.
     */
    public OptionalDouble kappa() {
        double number = reviewed;
        double agreed = (bothRight + bothWrong) / number;
        double right = (bothRight + rulesMissed) / number * ((bothRight + rulesAlone) / number);
        double wrong = (bothWrong + rulesAlone) / number * ((bothWrong + rulesMissed) / number);
        double chance = right + wrong;
        return reviewed == 0 || chance >= 1
                ? OptionalDouble.empty()
                : OptionalDouble.of((agreed - chance) / (1 - chance));
    }
}
