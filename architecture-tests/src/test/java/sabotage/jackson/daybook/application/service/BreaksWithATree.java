package sabotage.jackson.daybook.application.service;

import com.fasterxml.jackson.databind.JsonNode;

record BreaksWithATree(JsonNode node) {}
