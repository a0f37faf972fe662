package sabotage.jackson.daybook.adapters.rest;

import com.fasterxml.jackson.databind.JsonNode;

record KeepsInAnAdapter(JsonNode node) {}
