package daybook.application.wiring;

import daybook.application.port.out.IncidentRegister;

/**
 * The driven ports of one opened storage.
 *
 * @param incidentRegister the register of reported incidents
 * @param release gives back whatever the storage holds open
 */
public record Stores(IncidentRegister incidentRegister, Runnable release) implements AutoCloseable {

    @Override
    public void close() {
        release.run();
    }
}
