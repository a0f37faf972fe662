package daybook.adapters.persistence.campaign;

import daybook.application.port.out.Access;
import daybook.application.port.out.IncidentRegister;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Optional;

/** Changes nothing and counts the rows that a register hands out, act by act. */
final class CountingRegister implements IncidentRegister {

    private final IncidentRegister register;
    private String act = "";
    private int rows;

    CountingRegister(IncidentRegister register) {
        this.register = register;
    }

    /** The id of the last act. */
    String act() {
        return act;
    }

    /** How many rows were handed out in the last act. */
    int rows() {
        return rows;
    }

    @Override
    public <T> T during(Access access, Act<T> work) {
        act = access.id();
        rows = 0;
        return register.during(access, records -> work.on(counting(Records.class, records)));
    }

    private <T> T counting(Class<T> type, T counted) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
                    try {
                        return counted(method.invoke(counted, values));
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }

    private Object counted(Object handedOut) {
        if (handedOut instanceof Children children) {
            return counting(Children.class, children);
        }
        if (handedOut instanceof Collection<?> many) {
            rows += many.size();
        } else if (handedOut instanceof Optional<?> one) {
            rows += one.isPresent() ? 1 : 0;
        }
        return handedOut;
    }
}
