package sabotage.accesslog.daybook.application.accesslog;

import daybook.domain.child.ChildReference;

record BreaksWithTheDomain(ChildReference child) {}
