/** Operating system processes: started with their output in a file, waited for until ready, stopped in order. */
@NullMarked
package dev.pep.local.process;

import org.jspecify.annotations.NullMarked;
