package org.diplomaticrecord.core.web;

import org.jspecify.annotations.Nullable;

/**
 * What a write is answered with.
 *
 * @param status the HTTP status
 * @param location where the first of what was recorded is, if anything was
 * @param body JSON
 */
record Answer(int status, @Nullable String location, String body) {}
