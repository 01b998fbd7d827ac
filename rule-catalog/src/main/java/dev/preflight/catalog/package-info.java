/** The documented constraints of the AWS Marketplace Catalog API as rules. */
@NullMarked
package dev.preflight.catalog;

import org.jspecify.annotations.NullMarked;
