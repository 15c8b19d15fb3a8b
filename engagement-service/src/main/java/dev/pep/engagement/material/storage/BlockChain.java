package dev.pep.engagement.material.storage;

import com.azure.storage.blob.models.Block;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The blocks of a blob in their order: each is named by its offset, and the next one begins where it ends. */
final class BlockChain {

    private BlockChain() {}

    /** Returns the name of the block at an offset; all names of a blob must be of one length. */
    static String id(long offset) {
        return Base64.getEncoder().encodeToString("%016d".formatted(offset).getBytes(StandardCharsets.US_ASCII));
    }

    /** Returns the names of the blocks that make up a length, or nothing if one of them is missing. */
    static Optional<List<String>> of(List<Block> blocks, long length) {
        Map<String, Block> byId = new HashMap<>();
        blocks.forEach(block -> byId.put(block.getName(), block));
        List<String> chain = new ArrayList<>();
        long end = 0;
        while (end < length) {
            Block next = byId.get(id(end));
            if (next == null) {
                return Optional.empty();
            }
            chain.add(next.getName());
            end += next.getSizeLong();
        }
        return end == length ? Optional.of(chain) : Optional.empty();
    }

    static long size(List<Block> blocks) {
        return blocks.stream().mapToLong(Block::getSizeLong).sum();
    }
}
