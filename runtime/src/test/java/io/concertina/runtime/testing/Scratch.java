package io.concertina.runtime.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where databases of tests live: in memory if there is room, so that a commit need not wait for a
 * disk. None of them has to outlive the machine.
 */
final class Scratch {

  private static final Path MEMORY = Path.of("/dev/shm");
  private static final long ROOM = 2L << 30;

  private Scratch() {}

  /** A new, empty directory. */
  static Path directory() throws IOException {
    return roomy() ? Files.createTempDirectory(MEMORY, "concertina") : onDisk();
  }

  private static boolean roomy() throws IOException {
    return Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() > ROOM;
  }

  private static Path onDisk() throws IOException {
    return Files.createTempDirectory("concertina");
  }
}
