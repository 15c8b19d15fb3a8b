/** Tests of the list of services. */
@NullMarked
package dev.pep.local.service;

import org.jspecify.annotations.NullMarked;
