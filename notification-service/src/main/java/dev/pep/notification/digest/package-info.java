/**
 * The debounce of H8, for digests of any kind: changes wait until it is quiet, and are told as what differs in the end.
 */
@NullMarked
package dev.pep.notification.digest;

import org.jspecify.annotations.NullMarked;
