/** Where the bytes of materials lie: a file system, or Azure Blob Storage (E5). */
@NullMarked
package dev.pep.engagement.material.storage;

import org.jspecify.annotations.NullMarked;
