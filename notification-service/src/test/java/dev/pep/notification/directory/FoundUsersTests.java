package dev.pep.notification.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.graph.models.User;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H3: the names of people")
class FoundUsersTests {

    @Test
    void takesWhoseMailItIsBeforeWhoSignsInWithIt() {
        FoundUsers found = new FoundUsers(
                List.of(user("Lee Jordan", "lee@pep.example", "x@pep.example"), user("Lee", null, "lee@pep.example")));

        assertThat(found.named(List.of("lee@pep.example")))
                .containsExactly(new Person("lee@pep.example", "Lee Jordan"));
    }

    @Test
    void tellsTheAddressAsItWasAskedFor() {
        FoundUsers found = new FoundUsers(List.of(user(" Lee Jordan ", "lee@pep.example", "x@pep.example")));

        assertThat(found.named(List.of("LEE@pep.example", "other@pep.example")))
                .containsExactly(new Person("LEE@pep.example", "Lee Jordan"));
    }

    @Test
    void leavesOutWhoHasNoName() {
        FoundUsers found =
                new FoundUsers(List.of(user(null, "a@pep.example", "a@pep.example"), user(" ", null, "b@pep.example")));

        assertThat(found.named(List.of("a@pep.example", "b@pep.example"))).isEmpty();
    }

    private static User user(@Nullable String name, @Nullable String mail, String signIn) {
        User user = new User();
        user.setDisplayName(name);
        user.setMail(mail);
        user.setUserPrincipalName(signIn);
        return user;
    }
}
