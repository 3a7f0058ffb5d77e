package org.diplomaticrecord.core.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;
import org.diplomaticrecord.core.store.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The secret that allows writing. It is drawn at the first start and kept in a file that only its
 * owner can read.
 */
final class WriteToken {
  private static final Logger LOG = LoggerFactory.getLogger(WriteToken.class);
  private static final int BYTES = 32;
  private static final int SHORTEST = 32;

  private final byte[] token;

  private WriteToken(String token) {
    this.token = token.getBytes(StandardCharsets.UTF_8);
  }

  /** The token in a file, which is made if there is none. */
  static WriteToken in(Path file) {
    try {
      if (!Files.exists(file) && create(file)) {
        LOG.info(
            "Writing needs this token, which is kept in {}: {}",
            file,
            Files.readString(file).strip());
      }
      requireOwnerOnly(file);
      String token = Files.readString(file).strip();
      if (token.length() < SHORTEST) {
        throw new StartRefused(
            "The write token in %s has fewer than %d characters.".formatted(file, SHORTEST),
            "Delete the file, and a new token is drawn at the next start.");
      }
      return new WriteToken(token);
    } catch (IOException e) {
      throw new StartRefused(
          "The write token in %s can neither be read nor made.".formatted(file),
          "Name a file that this user may write to with record.write-token-file.",
          e);
    }
  }

  /**
   * Puts a whole file in its place: a start at the same time, or one that was killed, leaves no
   * half of a token.
   */
  private static boolean create(Path file) throws IOException {
    Path folder =
        Objects.requireNonNull(file.toAbsolutePath().getParent(), "A file stands in a folder");
    Files.createDirectories(folder);
    Path drawn = Files.createTempFile(folder, "write-token", null, ownerOnly(folder));
    try {
      Files.writeString(drawn, random() + "\n");
      Files.createLink(file, drawn);
      return true;
    } catch (FileAlreadyExistsException madeMeanwhile) {
      return false;
    } catch (UnsupportedOperationException noLinks) {
      Files.move(drawn, file, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } finally {
      Files.deleteIfExists(drawn);
    }
  }

  private static String random() {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  private static FileAttribute<?>[] ownerOnly(Path folder) {
    return isPosix(folder)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static void requireOwnerOnly(Path file) throws IOException {
    if (isPosix(file)) {
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
      permissions.removeAll(PosixFilePermissions.fromString("rwx------"));
      if (!permissions.isEmpty()) {
        throw new StartRefused(
            "The write token in %s can be read by others.".formatted(file),
            "Allow it to its owner only: chmod 600 %s".formatted(file));
      }
    }
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Whether this is the token. It takes as long for a wrong one as for the right one. */
  boolean matches(String given) {
    return MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8));
  }
}
