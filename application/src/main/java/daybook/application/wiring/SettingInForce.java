package daybook.application.wiring;

import daybook.domain.guidance.OwnDecision;
import java.util.Optional;

/**
 * One setting as it is in force, and who said so.
 *
 * @param name its name in the settings file
 * @param value its value; empty if it has none
 * @param origin {@code default}, {@code environment} with the variable, or the settings file
 * @param ownDecision the decision of this project in which it is the force's say, as {@code DAYBOOK-02}; empty if none
 */
public record SettingInForce(String name, String value, String origin, String ownDecision) {

    static SettingInForce of(Setting setting, Settings settings, String origin) {
        Optional<OwnDecision> decision = setting.decision();
        String ownDecision = decision.isPresent() ? decision.get().id() : "";
        return new SettingInForce(setting.id(), setting.valueIn(settings), origin, ownDecision);
    }
}
