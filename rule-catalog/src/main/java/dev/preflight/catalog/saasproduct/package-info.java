/** The pages of the reference on SaaS products alone. */
@NullMarked
package dev.preflight.catalog.saasproduct;

import org.jspecify.annotations.NullMarked;
