/** What the OpenAPI documents of all services have in common. */
@NullMarked
package dev.pep.platform.openapi;

import org.jspecify.annotations.NullMarked;
