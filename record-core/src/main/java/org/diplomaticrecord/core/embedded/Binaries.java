package org.diplomaticrecord.core.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the server's programs are unpacked: once per user, in a folder nobody else can write to.
 * The library's own choice is a folder under the system's temporary directory that everyone may
 * write to.
 */
final class Binaries {
  private Binaries() {}

  static Path directory() throws IOException {
    Path home = Path.of(System.getProperty("user.home"), ".cache", "diplomatic-record");
    Files.createDirectories(home.getParent());
    if (!Files.isDirectory(home)) {
      Files.createDirectory(home, DataDirectory.ownerOnly(home, "rwx------"));
    }
    return home.resolve("postgresql");
  }
}
