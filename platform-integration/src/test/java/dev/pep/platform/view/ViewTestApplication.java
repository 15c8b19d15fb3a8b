package dev.pep.platform.view;

import dev.pep.platform.problem.Invalid;
import dev.pep.platform.security.InternalUser;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.util.MultiValueMap;

/** A service with a list of paints, which can be filtered by any colour but plaid. */
@SpringBootApplication
class ViewTestApplication {

    @Bean
    ViewedList paints() {
        return new Paints();
    }

    private record Paints() implements ViewedList {

        @Override
        public String table() {
            return "saved_view";
        }

        @Override
        public void check(MultiValueMap<String, String> filter, InternalUser user) {
            if ("plaid".equals(filter.getFirst("colour"))) {
                throw new Invalid(Map.of("query", "Plaid is not a colour."));
            }
        }
    }
}
