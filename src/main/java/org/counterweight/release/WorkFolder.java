package org.counterweight.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * The folder in which a release is written before it is one: {@code .work-<process>-<start>-<n>}.
 * The start of the process tells it from an earlier one with the same number, which in a container
 * is the rule and not the exception.
 */
final class WorkFolder {
  private static final String MARK = ".work-";

  /** Field 22 of /proc/PID/stat, counted from the one after the name. */
  private static final int STARTED = 19;

  private WorkFolder() {}

  /** The name of this process's work folder with this number. */
  static String name(long number) {
    ProcessHandle self = ProcessHandle.current();
    return MARK + self.pid() + "-" + start(self) + "-" + number;
  }

  /** Deletes the work folders of processes that are gone. */
  static void deleteAbandoned(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      entries.filter(WorkFolder::abandoned).forEach(Folders::deleteQuietly);
    }
  }

  private static boolean abandoned(Path entry) {
    String name = entry.getFileName().toString();
    if (!name.startsWith(MARK)) {
      return false;
    }
    String[] parts = name.substring(MARK.length()).split("-", -1);
    try {
      long process = Long.parseLong(parts[0]);
      return ProcessHandle.of(process)
          .map(alive -> parts.length > 2 && start(alive) != Long.parseLong(parts[1]))
          .orElse(true);
    } catch (NumberFormatException notOurs) {
      return false;
    }
  }

  /**
   * When a process began; 0 where the system does not say. Linux counts from its own start, which
   * stays the same when somebody sets the clock; from a time of day, a process that is at work
   * would seem to be another one, and lose its folder.
   */
  private static long start(ProcessHandle process) {
    Path status = Path.of("/proc/" + process.pid() + "/stat");
    if (Files.isReadable(status)) {
      try {
        String text = new String(Files.readAllBytes(status), StandardCharsets.ISO_8859_1);
        // The name of the program stands in brackets and may hold blanks and brackets itself.
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
        return Long.parseLong(fields[STARTED]);
      } catch (IOException | RuntimeException ended) {
        // Ask as on any other system.
      }
    }
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }
}
