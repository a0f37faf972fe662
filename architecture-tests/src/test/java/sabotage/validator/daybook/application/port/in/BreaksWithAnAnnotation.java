package sabotage.validator.daybook.application.port.in;

import org.hibernate.validator.constraints.Length;

record BreaksWithAnAnnotation(@Length(max = 3) String code) {}
