package sabotage.validator.daybook.application.port.in;

import jakarta.validation.constraints.Size;

record KeepsToTheStandard(@Size(max = 3) String code) {}
