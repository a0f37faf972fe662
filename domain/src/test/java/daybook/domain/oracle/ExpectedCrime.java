package daybook.domain.oracle;

import daybook.domain.category.Category;
import daybook.domain.child.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A crime as far as it is compared.
 *
 * @param code null where the decision leaves it open; for 088/15 with the word that tells the two offences apart
 * @param offenceClass null where nothing fits
 */
public record ExpectedCrime(
        Category category,
        String code,
        String offenceClass,
        List<String> alternatives,
        Map<String, Role> people,
        Set<String> exchanges) {}
