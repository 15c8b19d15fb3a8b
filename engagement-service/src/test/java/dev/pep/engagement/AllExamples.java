package dev.pep.engagement;

import dev.pep.engagement.material.MaterialExamples;
import dev.pep.platform.test.contract.ServiceExamples;
import java.util.Map;

/** The examples of all operations: those of materials, and those of engagements and of the rest. */
final class AllExamples implements ServiceExamples {

    private final ServiceExamples engagements;
    private final ServiceExamples materials;
    private ServiceExamples latest;

    AllExamples(ServiceExamples engagements, ServiceExamples materials) {
        this.engagements = engagements;
        this.materials = materials;
        this.latest = engagements;
    }

    @Override
    public Map<String, String> ready(String operation) {
        latest = MaterialExamples.knows(operation) ? materials : engagements;
        return latest.ready(operation);
    }

    @Override
    public Map<String, String> unknown() {
        return latest.unknown();
    }

    @Override
    public String token(String path) {
        return latest.token(path);
    }

    @Override
    public void rest() {
        latest.rest();
    }
}
