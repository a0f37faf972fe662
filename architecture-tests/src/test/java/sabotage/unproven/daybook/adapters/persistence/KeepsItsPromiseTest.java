package sabotage.unproven.daybook.adapters.persistence;

import sabotage.unproven.daybook.application.contract.ShelfContract;

final class KeepsItsPromiseTest implements ShelfContract {}
