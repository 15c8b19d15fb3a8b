/** Materials of engagements: files and links of partners and the company, with their versions (E5). */
@NullMarked
package dev.pep.engagement.material;

import org.jspecify.annotations.NullMarked;
