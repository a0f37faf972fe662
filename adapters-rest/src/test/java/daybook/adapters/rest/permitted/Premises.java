package daybook.adapters.rest.permitted;

import daybook.adapters.rest.Client;
import daybook.adapters.rest.Lives;
import daybook.adapters.rest.OpenServer;
import daybook.adapters.rest.Reply;
import daybook.adapters.rest.TestServer;
import daybook.application.access.Acting;
import daybook.application.access.ActingRole;
import daybook.application.access.RecordState;
import daybook.domain.guidance.Force;

/** A server, and records on it in whatever state they are to be. */
final class Premises {

    private final OpenServer server;
    private int sites;

    Premises(OpenServer server) {
        this.server = server;
    }

    /** Somebody of the force whose records there are. */
    Client as(ActingRole role, String officer) {
        return server.as(role.code(), officer, TestServer.FORCE);
    }

    /** Somebody of another force. */
    Client elsewhere(ActingRole role) {
        return server.as(role.code(), "X.7", "SOUTH");
    }

    /** Somebody of the force, to act past HTTP. */
    Acting acting(ActingRole role, String officer) {
        return new Acting(officer, new Force(TestServer.FORCE), role, "to test");
    }

    /** A port of the application, for what is prepared past HTTP. */
    <T> T get(Class<T> port) {
        return server.get(port);
    }

    /** A record in that state. Open: one crime closed and one not. Closed: both. Overdue: both open. */
    Site site(RecordState state) {
        String fresh = "S-" + ++sites;
        Client recorder = as(ActingRole.RECORDER, "PC.1");
        Reply record =
                Lives.recorded(recorder, state == RecordState.OVERDUE ? Lives.oldReport(fresh) : Lives.report(fresh));
        if (state == RecordState.OPEN || state == RecordState.CLOSED) {
            record = Lives.closed(recorder, record, 1);
        }
        if (state == RecordState.CLOSED) {
            record = Lives.closed(recorder, record, 2);
        }
        return new Site(state, record, "", fresh);
    }
}
