/** Sign-in of internal people with OpenID Connect; their sessions and tokens stay in the database of the gateway. */
@NullMarked
package dev.pep.gateway.signin;

import org.jspecify.annotations.NullMarked;
