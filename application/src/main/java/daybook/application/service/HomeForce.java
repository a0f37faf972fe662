package daybook.application.service;

import daybook.domain.guidance.ForceSettings;

/**
 * The force that Daybook works for.
 *
 * @param code its code, for reports that name none; empty if the settings name none either
 * @param settings what it decided for itself
 */
public record HomeForce(String code, ForceSettings settings) {}
