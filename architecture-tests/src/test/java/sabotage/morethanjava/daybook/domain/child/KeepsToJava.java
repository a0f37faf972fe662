package sabotage.morethanjava.daybook.domain.child;

import java.time.LocalDate;
import java.util.List;

record KeepsToJava(int age, long[] numbers, LocalDate[][] dates, List<KeepsToJava> others) {}
