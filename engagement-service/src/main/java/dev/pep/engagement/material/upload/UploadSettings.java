package dev.pep.engagement.material.upload;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How files are uploaded.
 *
 * @param maxSize the largest file
 * @param blockSize how much of a file is in memory at once, and is kept together
 * @param atOnce how many calls may be sending at once to one copy of the service
 * @param silence how long a call may send nothing before another one may go on in its place
 * @param expiry how long an upload that nobody goes on with is kept; Azure keeps blocks for a week
 * @param remembered how long it is known which material an upload became
 */
@ConfigurationProperties("pep.materials.upload")
record UploadSettings(
        @DefaultValue("2GB") DataSize maxSize,
        @DefaultValue("4MB") DataSize blockSize,
        @DefaultValue("32") int atOnce,
        @DefaultValue("15s") Duration silence,
        @DefaultValue("3d") Duration expiry,
        @DefaultValue("1d") Duration remembered) {}
