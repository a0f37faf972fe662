package sabotage.accesslog.daybook.application.accesslog;

import com.fasterxml.jackson.databind.JsonNode;

record BreaksWithATree(JsonNode node) {}
