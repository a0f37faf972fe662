package sabotage.nocontract.daybook.application.contract;

public interface KeepsItsWordContract {}
