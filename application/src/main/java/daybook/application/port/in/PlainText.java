package daybook.application.port.in;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A short text in plain words: at most 200 characters and nothing that could carry an image. */
@Documented
@Constraint(validatedBy = PlainTextRule.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    /** What a refusal says. */
    String message() default Expected.PLAIN_TEXT;

    /** The standard's groups, unused here. */
    Class<?>[] groups() default {};

    /** The standard's payload, unused here. */
    Class<? extends Payload>[] payload() default {};
}
