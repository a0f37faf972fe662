package daybook.adapters.persistence;

import daybook.application.contract.ChildSurveyContract;

class MemoryChildSurveyTest implements ChildSurveyContract {

    @Override
    public Surveyed emptyRegister() {
        MemoryIncidentRegister register = new MemoryIncidentRegister(new MemoryAccessLog());
        return new Surveyed(register, new MemoryChildSurvey(register));
    }
}
