package org.diplomaticrecord.core.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.diplomaticrecord.core.store.StartRefused;

/**
 * The folder that holds everything a record without a database of its own keeps. Only its owner may
 * look inside, and only one process at a time uses it.
 */
final class DataDirectory implements AutoCloseable {
  private final Path path;
  private final FileChannel lock;

  private DataDirectory(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * @throws StartRefused if another process uses it, or it cannot be made
   */
  static DataDirectory open(Path given) {
    Path path = given.toAbsolutePath().normalize();
    try {
      Files.createDirectories(path.getParent());
      if (!Files.isDirectory(path)) {
        Files.createDirectory(path, ownerOnly(path, "rwx------"));
      }
      FileChannel lock =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(lock)) {
        lock.close();
        throw new StartRefused(
            "The data directory %s is in use by another process of the record.".formatted(path),
            "Stop the other process, or name another directory with record.embedded.data-dir.");
      }
      return new DataDirectory(path, lock);
    } catch (IOException e) {
      throw new StartRefused(
          "The data directory %s cannot be used: %s.".formatted(path, e),
          "Name one that this user may write to with record.embedded.data-dir.",
          e);
    }
  }

  Path resolve(String name) {
    return path.resolve(name);
  }

  /** A random password, drawn once and kept in a file of this name. */
  Path password(String name) {
    Path file = path.resolve(name);
    try {
      Files.createFile(file, ownerOnly(file, "rw-------"));
      Files.writeString(file, randomPassword());
    } catch (FileAlreadyExistsException drawnBefore) {
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  static String randomPassword() {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldInThisProcess) {
      return false;
    }
  }

  static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
    Set<String> views = path.getFileSystem().supportedFileAttributeViews();
    return views.contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
