package dev.pep.engagement.material.storage;

import com.azure.core.util.BinaryData;
import com.azure.storage.blob.BlobContainerClient;
import com.azure.storage.blob.models.BlobRange;
import com.azure.storage.blob.models.BlockListType;
import com.azure.storage.blob.options.BlobInputStreamOptions;
import com.azure.storage.blob.specialized.BlockBlobClient;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * Contents as block blobs of a container. Azure keeps blocks that are not committed for a week; what is committed is
 * the chain of blocks that leads from the beginning to the end, so that a block which was staged but never acknowledged
 * is left out.
 */
final class AzureStorage implements Storage {

    private static final int READ_AHEAD = 4 << 20;

    private final BlobContainerClient container;

    AzureStorage(BlobContainerClient container) {
        this.container = container;
    }

    @Override
    public void write(UUID key, long offset, ByteBuffer block) {
        AzureFaults.run(key, () -> blob(key).stageBlock(BlockChain.id(offset), BinaryData.fromByteBuffer(block)));
    }

    @Override
    public void complete(UUID key, long length) {
        AzureFaults.run(key, () -> {
            var there = blob(key).listBlocks(BlockListType.ALL);
            if (there.getUncommittedBlocks().isEmpty() && BlockChain.size(there.getCommittedBlocks()) == length) {
                return;
            }
            blob(key)
                    .commitBlockList(BlockChain.of(there.getUncommittedBlocks(), length)
                            .orElseThrow(() -> new ContentMissing(key)));
        });
    }

    @Override
    public InputStream read(UUID key, long from, long length) {
        var part = new BlobInputStreamOptions()
                .setRange(new BlobRange(from, length))
                .setBlockSize((int) Math.max(1, Math.min(length, READ_AHEAD)));
        return new AzureInput(key, AzureFaults.get(key, () -> blob(key).openInputStream(part)));
    }

    @Override
    public void delete(UUID key) {
        AzureFaults.run(key, () -> blob(key).deleteIfExists());
    }

    private BlockBlobClient blob(UUID key) {
        return container.getBlobClient(key.toString()).getBlockBlobClient();
    }
}
