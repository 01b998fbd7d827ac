/** The pages of the reference on AMI products alone. */
@NullMarked
package dev.preflight.catalog.amiproduct;

import org.jspecify.annotations.NullMarked;
