package sabotage.jackson.daybook.application.json;

import com.fasterxml.jackson.databind.ObjectMapper;

record KeepsInTheMapper(ObjectMapper mapper) {}
