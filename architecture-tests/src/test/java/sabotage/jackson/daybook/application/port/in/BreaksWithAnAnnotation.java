package sabotage.jackson.daybook.application.port.in;

import com.fasterxml.jackson.annotation.JsonProperty;

record BreaksWithAnAnnotation(@JsonProperty("a") int age) {}
