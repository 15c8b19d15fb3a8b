package dev.pep.gateway.partner;

import java.util.Map;

/**
 * Which service the calls of partners go to, by the purpose of their session.
 *
 * @param services by purpose, such as {@code report}
 */
public record PurposeServices(Map<String, String> services) {

    boolean serves(String service, String purpose) {
        return service.equals(services.get(purpose));
    }
}
