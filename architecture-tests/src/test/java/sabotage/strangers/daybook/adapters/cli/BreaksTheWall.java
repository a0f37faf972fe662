package sabotage.strangers.daybook.adapters.cli;

import sabotage.strangers.daybook.adapters.persistence.StoredRecords;

record BreaksTheWall(StoredRecords records) {}
