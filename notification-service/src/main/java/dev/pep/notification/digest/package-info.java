/** The debounce of H8: changes are collected until it is quiet, then told as one digest of net changes. */
@NullMarked
package dev.pep.notification.digest;

import org.jspecify.annotations.NullMarked;
