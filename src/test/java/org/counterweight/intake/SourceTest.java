package org.counterweight.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machine's failures name the file as the user did, and say why. */
class SourceTest {
  @TempDir Path folder;

  @Test
  void aFileIsReadUnderTheNameTheUserGave() throws Exception {
    Path file = Files.writeString(folder.resolve("a.yaml"), "a: 1");
    Source source = Source.read("my/a.yaml", file, Limits.DEFAULT);
    assertThat(source.name()).isEqualTo("my/a.yaml");
    assertThat(source.bytes()).hasSize(4);
  }

  @Test
  void aMissingFileAndAFolderAreNamed() {
    assertThatThrownBy(() -> Source.read("a.yaml", folder.resolve("a.yaml"), Limits.DEFAULT))
        .isInstanceOf(IntakeFailure.class)
        .hasMessage("a.yaml: no such file; check the spelling and the folder");
    assertThatThrownBy(() -> Source.read("dir", folder, Limits.DEFAULT))
        .isInstanceOf(IntakeFailure.class)
        .hasMessageStartingWith("dir: is a folder");
  }

  @Test
  void fortyMegabytesAreRefusedWithTheLimitNamedAndNotReadToTheEnd() {
    long[] given = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            given[0]++;
            return given[0] > 40L * 1024 * 1024 ? -1 : '#';
          }

          @Override
          public int read(byte[] target, int from, int length) {
            given[0] += length;
            return given[0] > 40L * 1024 * 1024 ? -1 : length;
          }
        };
    assertThatThrownBy(() -> Source.read("big.yaml", endless, Limits.DEFAULT))
        .isInstanceOf(IntakeFailure.class)
        .hasMessageContaining("big.yaml")
        .hasMessageContaining("24 MiB");
    assertThat(given[0]).isLessThan(25L * 1024 * 1024);
  }

  @Test
  void exactlyTheLimitIsRead() throws Exception {
    byte[] ten = new byte[10];
    Limits limits = Limits.DEFAULT.withBytes(10);
    assertThat(Source.read("x", new ByteArrayInputStream(ten), limits).bytes()).hasSize(10);
    assertThatThrownBy(
            () -> Source.read("x", new ByteArrayInputStream(ten), Limits.DEFAULT.withBytes(9)))
        .hasMessageContaining("9 bytes");
  }

  @Test
  void aReadErrorIsAFailureWithItsReason() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("cable pulled");
          }

          @Override
          public int read(byte[] target, int from, int length) throws IOException {
            return read();
          }
        };
    assertThatThrownBy(() -> Source.read("x.yaml", broken, Limits.DEFAULT))
        .isInstanceOf(IntakeFailure.class)
        .hasMessage("x.yaml: could not be read to its end (cable pulled)");
  }
}
