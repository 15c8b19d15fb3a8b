package dev.pep.engagement.material.storage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Against Azurite, which Microsoft gives out to stand for Azure Blob Storage. */
class AzureStorageIntegrationTests extends StorageContract {

    private static AzuriteServer azurite;
    private static Storage storage;

    @BeforeAll
    static void start() {
        azurite = AzuriteServer.start();
        azurite.make("materials");
        storage = new AzureStorage(
                AzureContainer.of(new StorageSettings.Azure(null, "materials", azurite.connectionString(), null)));
    }

    @AfterAll
    static void stop() {
        azurite.close();
    }

    @Override
    Storage storage() {
        return storage;
    }

    @Override
    void whileAway(Runnable work) {
        azurite.pause();
        work.run();
        azurite.resume();
    }
}
