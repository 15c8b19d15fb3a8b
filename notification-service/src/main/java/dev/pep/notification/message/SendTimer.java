package dev.pep.notification.message;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import dev.pep.platform.timer.Timers;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The timer that sends a message, named by the message's id and round; it goes on until there is an outcome. */
@Configuration(proxyBeanMethods = false)
class SendTimer {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("send-message");

    static String id(UUID message, int round) {
        return message + ":" + round;
    }

    @Bean
    CustomTask<Void> sendMessageTask(SendMessage messages) {
        return Timers.task(TASK, id -> {
            int colon = id.indexOf(':');
            return messages.attempt(UUID.fromString(id.substring(0, colon)), Integer.parseInt(id.substring(colon + 1)));
        });
    }
}
