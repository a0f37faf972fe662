package daybook.domain.guidance;

/** Whether outcomes 21 and 22 may be used where nobody is named as a suspect (DAYBOOK-10). */
public enum UnnamedSuspectReading {
    ALLOW_WITH_A_WARNING,
    REFUSE
}
