package org.diplomaticrecord.core.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.diplomaticrecord.core.store.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteTokenTest {
  @TempDir Path folder;

  @Test
  void isDrawnOnceAndKeptForItsOwnerOnly() throws IOException {
    Path file = folder.resolve("data/write-token");
    WriteToken.in(file);
    String drawn = Files.readString(file).strip();

    assertThat(drawn).hasSizeGreaterThanOrEqualTo(43);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(WriteToken.in(file).matches(drawn)).isTrue();
    try (Stream<Path> inside = Files.list(file.getParent())) {
      assertThat(inside).containsExactly(file);
    }
  }

  @Test
  void isAnotherForEveryRecord() throws IOException {
    WriteToken.in(folder.resolve("a"));
    WriteToken.in(folder.resolve("b"));
    assertThat(Files.readString(folder.resolve("a")))
        .isNotEqualTo(Files.readString(folder.resolve("b")));
  }

  @Test
  void matchesNothingElse() throws IOException {
    Path file = folder.resolve("write-token");
    WriteToken token = WriteToken.in(file);
    String drawn = Files.readString(file).strip();
    assertThat(
            Stream.of(
                    "",
                    "x",
                    drawn + "x",
                    drawn.substring(1),
                    drawn.toLowerCase(java.util.Locale.ROOT))
                .anyMatch(token::matches))
        .isFalse();
  }

  @Test
  void isRefusedWhereOthersCanReadIt() throws IOException {
    Path file = folder.resolve("write-token");
    WriteToken.in(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThatThrownBy(() -> WriteToken.in(file))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("read by others");
  }

  @Test
  void isRefusedWhereItIsTooShort() throws IOException {
    Path file = folder.resolve("write-token");
    WriteToken.in(file);
    Files.writeString(file, "guess me");
    assertThatThrownBy(() -> WriteToken.in(file)).isInstanceOf(StartRefused.class);
  }
}
