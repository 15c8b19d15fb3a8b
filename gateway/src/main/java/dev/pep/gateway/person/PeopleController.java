package dev.pep.gateway.person;

import dev.pep.platform.problem.Invalid;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells signed-in people the names behind the addresses that the services show; nothing else of anybody. */
@RestController
class PeopleController {

    /** Their addresses have to fit in the address of the call. */
    private static final int MOST = 50;

    private final FindNames names;

    PeopleController(FindNames names) {
        this.names = names;
    }

    record PersonList(List<Person> people) {}

    @GetMapping("/api/people")
    PersonList named(@RequestParam List<String> emails) {
        if (emails.size() > MOST) {
            throw new Invalid(
                    "too-many-people",
                    "Too many people at once",
                    "Ask for at most %d people at once.".formatted(MOST),
                    Map.of());
        }
        return new PersonList(names.of(emails));
    }
}
