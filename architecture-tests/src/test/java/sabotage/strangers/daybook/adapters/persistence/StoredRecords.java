package sabotage.strangers.daybook.adapters.persistence;

public record StoredRecords(int number) {}
