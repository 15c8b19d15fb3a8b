/**
 * Who calls: internal people, partners with a link, and machines, each known by a verified token of one of two issuers.
 */
@NullMarked
package dev.pep.platform.security;

import org.jspecify.annotations.NullMarked;
