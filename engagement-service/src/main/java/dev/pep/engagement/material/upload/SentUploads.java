package dev.pep.engagement.material.upload;

import dev.pep.engagement.material.type.FileRefused;
import dev.pep.engagement.material.upload.UploadOutcomes.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadIdFactory;
import me.desair.tus.server.upload.UploadInfo;
import me.desair.tus.server.upload.UuidUploadIdFactory;
import org.jspecify.annotations.Nullable;

/**
 * One call's view of uploads, in the form that the protocol's library asks for: what is there is a row of the database,
 * and the caller sees nothing but their own.
 */
final class SentUploads extends UnusedStorage implements AutoCloseable {

    private final UploadServices services;
    private final Sender sender;
    private UploadIdFactory ids = new UuidUploadIdFactory();
    private @Nullable Upload upload;
    private @Nullable UploadInfo info;
    private @Nullable UUID holder;
    private @Nullable Part part;

    SentUploads(UploadServices services, Sender sender) {
        this.services = services;
        this.sender = sender;
    }

    /** Returns the upload that the call is about, as it is now. */
    Optional<Upload> upload() {
        return Optional.ofNullable(upload).map(Upload::id).flatMap(services.uploads()::find);
    }

    @Override
    public @Nullable UploadInfo getUploadInfo(String url, String owner) {
        UploadId id = ids.readUploadId(url);
        return id == null ? null : getUploadInfo(id);
    }

    @Override
    public @Nullable UploadInfo getUploadInfo(UploadId id) {
        if (info == null) {
            services.uploads()
                    .find(UUID.fromString(id.toString()))
                    .filter(found -> found.owner().equals(sender.owner()))
                    .ifPresent(found -> {
                        sender.goOn().accept(found);
                        seen(found);
                    });
        }
        return info;
    }

    @Override
    public UploadInfo create(UploadInfo wanted, String owner) {
        UploadTerms terms = UploadTerms.read(wanted.getEncodedMetadata());
        UploadInfo begun = seen(services.begin().begin(terms, wanted.getLength(), sender));
        services.outcomes().count(Outcome.BEGUN);
        return begun;
    }

    @Override
    public UploadInfo append(UploadInfo at, InputStream body) throws IOException {
        holder = UUID.randomUUID();
        try {
            part = services.receive().receive(known(), holder, body);
            at.setOffset(part.end());
            return at;
        } catch (FileRefused refused) {
            end(Outcome.REFUSED);
            throw refused;
        }
    }

    /** What came with this call is in order, and counts. */
    void keep() {
        if (part != null) {
            services.receive().keep(part);
        }
    }

    /** What came with this call was damaged; if another call may have gone on behind it, nothing can be saved. */
    @Override
    public void removeLastNumberOfBytes(UploadInfo at, long bytes) {
        if (part != null && !services.receive().drop(part)) {
            end(Outcome.REFUSED);
        }
    }

    /** However the call has ended, the next one need not wait. */
    @Override
    public void close() {
        if (holder != null) {
            services.holds().release(known().id(), holder);
        }
    }

    @Override
    public void terminateUpload(UploadInfo at) {
        end(Outcome.ENDED);
    }

    private void end(Outcome outcome) {
        services.uploads().end(known().id(), services.clock().instant());
        services.outcomes().count(outcome);
    }

    @Override
    public String getUploadUri() {
        return ids.getUploadUri();
    }

    @Override
    public void setIdFactory(UploadIdFactory factory) {
        ids = factory;
    }

    @Override
    public long getMaxUploadSize() {
        return services.settings().maxSize().toBytes();
    }

    @Override
    public Long getUploadExpirationPeriod() {
        return services.settings().expiry().toMillis();
    }

    private UploadInfo seen(Upload found) {
        upload = found;
        info = new UploadInfo();
        info.setId(new UploadId(found.id()));
        info.setLength(found.length());
        info.setOffset(found.received());
        info.setEncodedMetadata(found.metadata());
        info.setOwnerKey(found.owner());
        return info;
    }

    private Upload known() {
        return Objects.requireNonNull(upload);
    }
}
