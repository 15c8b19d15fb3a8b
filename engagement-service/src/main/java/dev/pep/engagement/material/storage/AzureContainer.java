package dev.pep.engagement.material.storage;

import com.azure.identity.ManagedIdentityCredentialBuilder;
import com.azure.storage.blob.BlobContainerClient;
import com.azure.storage.blob.BlobServiceClientBuilder;
import com.azure.storage.common.policy.RequestRetryOptions;
import com.azure.storage.common.policy.RetryPolicyType;
import java.time.Duration;

/** Connects to a container as the settings say. */
final class AzureContainer {

    /** Short, for whoever uploads is told to go on later and does. */
    private static final RequestRetryOptions RETRIES = new RequestRetryOptions(
            RetryPolicyType.EXPONENTIAL,
            3,
            Duration.ofSeconds(30),
            Duration.ofMillis(200),
            Duration.ofSeconds(2),
            null);

    private AzureContainer() {}

    static BlobContainerClient of(StorageSettings.Azure settings) {
        var account = new BlobServiceClientBuilder().retryOptions(RETRIES);
        if (settings.connectionString() != null) {
            account.connectionString(settings.connectionString());
        } else {
            account.endpoint(settings.endpoint())
                    .credential(new ManagedIdentityCredentialBuilder()
                            .clientId(settings.managedIdentityClientId())
                            .build());
        }
        return account.buildClient().getBlobContainerClient(settings.container());
    }
}
