package sabotage.layers.daybook.application.service;

import sabotage.layers.daybook.adapters.cli.Door;

record BreaksToAnAdapter(Door door) {}
