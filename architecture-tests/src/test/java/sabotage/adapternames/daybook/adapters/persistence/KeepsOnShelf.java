package sabotage.adapternames.daybook.adapters.persistence;

import sabotage.adapternames.daybook.application.port.out.Shelf;

final class KeepsOnShelf implements Shelf {}
