package sabotage.nocontract.daybook.application.port.out;

public interface BreaksUnwritten {}
