package sabotage.validator.daybook.application.wiring;

import org.hibernate.validator.HibernateValidator;

final class KeepsToWiring {

    Class<?> provider() {
        return HibernateValidator.class;
    }
}
