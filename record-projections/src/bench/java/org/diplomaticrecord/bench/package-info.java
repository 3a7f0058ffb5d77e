/**
 * The benchmark: what the record does in a second, held against plain SQL and against Axon as it
 * comes, measured in the same run on the same durable PostgreSQL. No part of the product uses it.
 */
@NullMarked
package org.diplomaticrecord.bench;

import org.jspecify.annotations.NullMarked;
