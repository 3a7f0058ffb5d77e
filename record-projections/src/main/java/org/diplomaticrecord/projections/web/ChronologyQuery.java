package org.diplomaticrecord.projections.web;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the chronology takes besides. */
record ChronologyQuery(
    @Parameter(
            description = "Only what can have happened on or after this day, `YYYY-MM-DD`.",
            example = "2014-07-01")
        @Nullable String from,
    @Parameter(
            description = "Only what can have happened on or before this day, `YYYY-MM-DD`.",
            example = "2014-07-31")
        @Nullable String to,
    @Parameter(description = "Only these kinds of subject; comma-separated.", example = "measure")
        @Nullable String kind,
    @Parameter(
            description =
                "Only entries of these effective types, that is by what they say: a correction has the type of its replacement, a retraction `entry.retracted`; comma-separated. `measure.*` is every type that begins so.",
            example = "measure.imposed")
        @Nullable String type,
    @Parameter(
            description =
                "Only what is stored as of these types: corrections are `entry.corrected` whatever they say; comma-separated, `entry.*` as with `type`.")
        @Nullable String storedType,
    @Parameter(
            description =
                "Only what names one of these parties anywhere; comma-separated. An organ of a party is another name: give both to find both.")
        @Nullable String party,
    @Parameter(description = "Only the entries of this subject, `kind/name`.")
        @Nullable String subject,
    @Parameter(description = "Only what cites one of these documents itself; comma-separated.")
        @Nullable String source,
    @Parameter(
            description =
                "Words to be found in the texts, subjects and import keys of the entries, all of them, in any order. Case, accents"
                    + " and punctuation do not count. A word of three letters or more also finds longer words that begin with it;"
                    + " `*` at the end or the beginning of any word does so too. `\"…\"` finds these words only, one after the other."
                    + " Chinese, Japanese and Korean are found inside of longer runs. `-` before a word or a phrase leaves out what"
                    + " holds it; `or` stands between alternatives.",
            example = "cargo")
        @Nullable String q,
    @Parameter(
            description =
                "`only` what says what in it the recorder concluded; `none`, only what does not.")
        @Nullable String derived,
    @Parameter(
            description =
                "`date`, the earliest first, `position`, or with `q` `relevance`: first what is called by the words, then what has"
                    + " them in its title, subject or import key, then what has them most often; of equals the first recorded first."
                    + " `date` if absent.")
        @Nullable String order,
    @Parameter(
            description =
                "`include` also lists what was corrected or retracted, and the retractions; `exclude` if absent.")
        @Nullable String superseded,
    @Parameter(
            description =
                "`json`, `csv` or `jsonl`; what the header Accept says if absent. CSV and JSON Lines give the whole list, without `limit` and `cursor`.")
        @Nullable String format,
    @Parameter(description = "At most this many entries, 1 to 1000; 100 if absent.", example = "10")
        @Nullable String limit,
    @Parameter(description = "Where the page before ended: its `next`.") @Nullable String cursor) {}
