package dev.pep.engagement.material.storage;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the storage of materials. */
@Configuration(proxyBeanMethods = false)
class StorageConfiguration {

    /** The container is made by who runs PEP: asking for it here would keep the service from starting without Azure. */
    @Bean
    Storage materialStorage(StorageSettings settings) throws IOException {
        return switch (settings.kind()) {
            case FILE -> FileStorage.at(settings.folder());
            case AZURE -> new AzureStorage(AzureContainer.of(settings.azure()));
        };
    }
}
