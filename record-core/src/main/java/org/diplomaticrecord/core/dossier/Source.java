package org.diplomaticrecord.core.dossier;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.diplomaticrecord.api.value.Edtf;
import org.diplomaticrecord.api.value.InvalidField;
import org.diplomaticrecord.api.value.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * A document a dossier rests on.
 *
 * @param id its id
 * @param title what it is called
 * @param publisher who published it
 * @param url where it can be read
 * @param dated the date the document bears; absent where it bears none
 * @param estimated when an undated document was published
 * @param sha256 the digest of the copy that was read
 * @param note what a reader should know besides
 */
public record Source(
    SourceId id,
    String title,
    @Nullable String publisher,
    @Nullable String url,
    @Nullable Edtf dated,
    @Nullable Edtf estimated,
    @Nullable String sha256,
    @Nullable String note) {
  private static final int LONGEST_URL = 1_000;
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  public Source {
    InvalidField.present("id", id);
    InvalidField.text("title", title, InvalidField.TITLE);
    InvalidField.optional("publisher", publisher, InvalidField.TITLE);
    InvalidField.optional("url", url, LONGEST_URL);
    if (url != null && !isWebAddress(url)) {
      throw new InvalidField(
          "url", "%s is no address of the form https://…".formatted(InvalidField.shown(url)));
    }
    if (sha256 != null && !DIGEST.matcher(sha256).matches()) {
      throw new InvalidField(
          "sha256", "%s is no digest: 64 digits 0-9 a-f".formatted(InvalidField.shown(sha256)));
    }
    InvalidField.optional("note", note, InvalidField.TEXT);
  }

  private static boolean isWebAddress(String url) {
    try {
      URI uri = new URI(url);
      return uri.getHost() != null
          && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
    } catch (URISyntaxException _) {
      return false;
    }
  }
}
