package dev.pep.engagement.material.upload;

import java.io.InputStream;
import java.io.OutputStream;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadInfo;
import me.desair.tus.server.upload.UploadLockingService;
import me.desair.tus.server.upload.UploadStorageService;
import me.desair.tus.server.upload.concatenation.UploadConcatenationService;

/** What the protocol's library can do with a storage and PEP does otherwise, or not at all. */
abstract class UnusedStorage implements UploadStorageService {

    /** Whatever changes is written by those who change it. */
    @Override
    public void update(UploadInfo at) {}

    /** The settings decide. */
    @Override
    public void setMaxUploadSize(Long size) {}

    /** The settings decide. */
    @Override
    public void setUploadExpirationPeriod(Long period) {}

    @Override
    public InputStream getUploadedBytes(String url, String owner) {
        throw new UnsupportedOperationException();
    }

    @Override
    public InputStream getUploadedBytes(UploadId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void copyUploadTo(UploadInfo at, OutputStream target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void cleanupExpiredUploads(UploadLockingService locks) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setUploadConcatenationService(UploadConcatenationService service) {
        throw new UnsupportedOperationException();
    }

    @Override
    public UploadConcatenationService getUploadConcatenationService() {
        throw new UnsupportedOperationException();
    }
}
