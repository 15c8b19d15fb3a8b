package dev.pep.platform.test;

import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.Machine;
import dev.pep.platform.security.PartnerCaller;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A service that tells each caller who it takes them for. */
@SpringBootApplication
@RestController
class TestedApplication {

    @GetMapping("/api/who")
    String internal(InternalUser user) {
        return user.email();
    }

    @GetMapping("/api/partner/who")
    String partner(PartnerCaller caller) {
        return caller.purpose();
    }

    @GetMapping("/internal/who")
    String machine(Machine machine) {
        return machine.clientId();
    }
}
