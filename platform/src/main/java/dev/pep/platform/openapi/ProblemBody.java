package dev.pep.platform.openapi;

import io.swagger.v3.oas.annotations.media.Schema;

/** Stands for any problem detail where an annotation describes one that tells more: {@code allOf} this and the rest. */
@Schema(name = ProblemSchema.NAME)
public interface ProblemBody {}
