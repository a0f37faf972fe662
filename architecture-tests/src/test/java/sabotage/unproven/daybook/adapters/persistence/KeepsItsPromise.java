package sabotage.unproven.daybook.adapters.persistence;

import sabotage.unproven.daybook.application.port.out.Shelf;

final class KeepsItsPromise implements Shelf {}
