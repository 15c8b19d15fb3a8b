/** The accounts as this service knows them, and which of them criteria match (E1). */
@NullMarked
package dev.pep.engagement.account;

import org.jspecify.annotations.NullMarked;
