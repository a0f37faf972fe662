package sabotage.services.daybook.adapters.cli;

import sabotage.services.daybook.application.service.AskService;

record BreaksPastThePort(AskService service) {}
