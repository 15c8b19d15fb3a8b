package dev.pep.engagement.material.storage;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the bytes of materials lie.
 *
 * @param kind which storage it is
 * @param folder the folder of FILE, which all copies of the service share
 * @param azure the container of AZURE
 */
@ConfigurationProperties("pep.materials.storage")
record StorageSettings(
        @DefaultValue("FILE") Kind kind,
        @DefaultValue("data/materials") Path folder,
        @DefaultValue Azure azure) {

    /** The storages that there are. */
    enum Kind {
        FILE,
        AZURE
    }

    /**
     * A container of Azure Blob Storage; signed in to by the connection string if there is one, else by the managed
     * identity.
     *
     * @param endpoint address of the storage account
     * @param container the container, which whoever runs PEP makes
     * @param connectionString names the account with its key
     * @param managedIdentityClientId which of the machine's identities signs in, where it has several
     */
    record Azure(
            @Nullable String endpoint,
            @DefaultValue("materials") String container,
            @Nullable String connectionString,
            @Nullable String managedIdentityClientId) {}
}
