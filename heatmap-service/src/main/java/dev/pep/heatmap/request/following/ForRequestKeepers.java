package dev.pep.heatmap.request.following;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Only who may send, revoke and send again, or administers, may call. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasAnyRole('ECM', 'OU_COORDINATOR', 'ADMINISTRATOR')")
@interface ForRequestKeepers {}
