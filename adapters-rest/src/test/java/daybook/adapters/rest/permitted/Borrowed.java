package daybook.adapters.rest.permitted;

import daybook.adapters.rest.route.Call;
import daybook.application.access.Acting;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A request for which somebody else answers: what happens where nobody asks whether whoever sent it may.
 *
 * @param asked the request
 * @param who who answers for it
 */
record Borrowed(Call asked, Acting who) implements Call {

    @Override
    public String inPath(String name) {
        return asked.inPath(name);
    }

    @Override
    public Optional<String> query(String name) {
        return asked.query(name);
    }

    @Override
    public Optional<String> header(String name) {
        return asked.header(name);
    }

    @Override
    public byte[] body() throws IOException {
        return asked.body();
    }

    @Override
    public InputStream stream() {
        return asked.stream();
    }
}
