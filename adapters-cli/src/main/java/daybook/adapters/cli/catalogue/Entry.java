package daybook.adapters.cli.catalogue;

import daybook.adapters.cli.terminal.Page;

/** Something of the guidance that has an id and a page of its own. */
sealed interface Entry permits SourceEntry, EditionEntry, RuleEntry, DecisionEntry {

    String id();

    /** All there is to say of it. */
    void show(Page page);
}
