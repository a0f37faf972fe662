package sabotage.unproven.daybook.adapters.persistence;

import sabotage.unproven.daybook.application.port.out.Shelf;

final class BreaksUnbound implements Shelf {}
