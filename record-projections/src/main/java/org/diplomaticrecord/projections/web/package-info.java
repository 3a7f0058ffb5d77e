/**
 * Reading over REST. Every answer says as of which day and on which basis it was given; with both
 * in the request it is the same for ever.
 */
@NullMarked
package org.diplomaticrecord.projections.web;

import org.jspecify.annotations.NullMarked;
