package dev.pep.engagement.material.upload;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** What a call of the protocol needs. */
@Component
record UploadServices(
        Uploads uploads,
        UploadHolds holds,
        BeginUpload begin,
        ReceiveBytes receive,
        FinishUpload finish,
        UploadOutcomes outcomes,
        UploadSettings settings,
        Clock clock) {}
