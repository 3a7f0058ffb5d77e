package org.diplomaticrecord.api.architecture.planted.there;

import org.diplomaticrecord.api.architecture.planted.here.Here;

/** And back. */
public record There(Here here) {}
