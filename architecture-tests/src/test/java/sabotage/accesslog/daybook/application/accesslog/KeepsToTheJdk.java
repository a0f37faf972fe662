package sabotage.accesslog.daybook.application.accesslog;

import java.security.PublicKey;

record KeepsToTheJdk(PublicKey key, Neighbour beside) {}
