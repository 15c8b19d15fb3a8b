/** The list of services in {@code deploy/services}: who there is, and where and how each is reached. */
@NullMarked
package dev.pep.local.service;

import org.jspecify.annotations.NullMarked;
