package sabotage.unproven.daybook.application.contract;

public interface ShelfContract {}
