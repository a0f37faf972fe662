package daybook.application.wiring;

import daybook.application.port.in.IncidentReport;
import daybook.application.service.ShapeCheck;
import daybook.domain.incident.Refusal;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Asks Hibernate Validator, which is not loaded before the first report is refused. */
final class ValidatedShape implements ShapeCheck {

    @Override
    public List<Refusal> of(IncidentReport report) {
        return Loaded.VALIDATOR.validate(report).stream()
                .map(broken -> new Refusal(broken.getPropertyPath().toString(), broken.getMessage()))
                .toList();
    }

    /** Made on the first question, and then kept: it is safe to share. */
    private static final class Loaded {

        static {
            // Its logging facade would otherwise pick java.util.logging, which prints.
            System.getProperties().putIfAbsent("org.jboss.logging.provider", "slf4j");
        }

        private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }
}
