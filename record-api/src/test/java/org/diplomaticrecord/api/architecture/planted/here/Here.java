package org.diplomaticrecord.api.architecture.planted.here;

import org.diplomaticrecord.api.architecture.planted.there.There;

/** Goes there. */
public record Here(There there) {}
