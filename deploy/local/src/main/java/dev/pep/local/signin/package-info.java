/**
 * The local sign-in server: OpenID Connect with personas to click on, and tokens for machines; never for production.
 */
@NullMarked
package dev.pep.local.signin;

import org.jspecify.annotations.NullMarked;
