/** What every answer to a browser obeys: headers, CSRF, cookies, request ids. */
@NullMarked
package dev.pep.gateway.browser;

import org.jspecify.annotations.NullMarked;
