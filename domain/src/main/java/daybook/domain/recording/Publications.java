package daybook.domain.recording;

import daybook.domain.category.JudgedExchange;
import daybook.domain.child.Role;
import java.util.List;

/** The crime of a child who took, sent or forwarded an image (K-2). Source: HOCR-2026 p12, state-based, one per offender. */
final class Publications {

    private static final ProposedOffence OBSCENE_PUBLICATION =
            ProposedOffence.of(Offence.OBSCENE_PUBLICATION, List.of());

    private Publications() {}

    static Draft by(JudgedExchange in, String holder) {
        return new Draft(in, Draft.Kind.PUBLICATION, OBSCENE_PUBLICATION, List.of(holder))
                .with(holder, Role.PERSON_INVOLVED);
    }
}
