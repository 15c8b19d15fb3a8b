package dev.pep.gateway.person;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells signed-in people the names behind the addresses that the services show; nothing else of anybody. */
@RestController
class PeopleController {

    private static final int MOST = 200;

    private final KnownPeople people;

    PeopleController(KnownPeople people) {
        this.people = people;
    }

    record PersonList(List<Person> people) {}

    @GetMapping("/api/people")
    PersonList named(@RequestParam List<String> emails) {
        if (emails.size() > MOST) {
            throw new TooManyPeople(MOST);
        }
        return new PersonList(people.known(emails));
    }

    @ExceptionHandler
    ProblemDetail refuse(TooManyPeople refused) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, refused.getMessage());
        problem.setType(URI.create("https://pep.example/problems/too-many-people"));
        problem.setTitle("Too many people at once");
        return problem;
    }
}
