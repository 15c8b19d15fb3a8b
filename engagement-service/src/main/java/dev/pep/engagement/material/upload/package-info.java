/** Files on their way: uploads by the tus protocol, which go on where they were broken off (E5). */
@NullMarked
package dev.pep.engagement.material.upload;

import org.jspecify.annotations.NullMarked;
