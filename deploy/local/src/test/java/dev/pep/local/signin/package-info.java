/** Tests of the sign-in server over HTTP. */
@NullMarked
package dev.pep.local.signin;

import org.jspecify.annotations.NullMarked;
