package org.counterweight.release;

import java.io.IOException;
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

  /** When a process began, in milliseconds; 0 where the system does not say. */
  private static long start(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }
}
