/** The pages that AMI, container and SaaS products share. */
@NullMarked
package dev.preflight.catalog.product;

import org.jspecify.annotations.NullMarked;
