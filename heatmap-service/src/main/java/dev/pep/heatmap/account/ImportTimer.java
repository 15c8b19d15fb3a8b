package dev.pep.heatmap.account;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import dev.pep.platform.timer.Timers;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The timer of an import's job, named by the import and the job's round; a dead process's job is begun anew. */
@Configuration(proxyBeanMethods = false)
class ImportTimer {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("account-import");

    static String id(UUID importId, int round) {
        return importId + ":" + round;
    }

    @Bean
    CustomTask<Void> accountImportTask(RunImport imports) {
        return Timers.task(TASK, id -> {
            int colon = id.indexOf(':');
            return imports.run(UUID.fromString(id.substring(0, colon)), Integer.parseInt(id.substring(colon + 1)));
        });
    }
}
