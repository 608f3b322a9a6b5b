package org.counterweight.cli;

import java.io.PrintWriter;
import java.time.Duration;
import org.counterweight.batch.Trouble;

/** Says in a sentence why an input could not be finished, and what to do. */
record Failures(PrintWriter err, boolean debug) {
  private static final long MEBI = 1024L * 1024;

  String of(Trouble trouble) {
    return switch (trouble) {
      case Trouble.TookTooLong late ->
          "took longer than "
              + seconds(late.limit())
              + " and was given up; look for what makes it so large, or allow more with"
              + " --time-limit SECONDS";
      case Trouble.OutOfMemory memory ->
          "needs more memory than the "
              + Runtime.getRuntime().maxMemory() / MEBI
              + " MiB that this run may use; look for what makes it so large, or allow more, as in"
              + " JAVA_TOOL_OPTIONS=-Xmx2g";
      case Trouble.TooDeep deep ->
          "its parts, or those of the template, are nested too deeply to be worked on; nest them"
              + " less deeply";
      case Trouble.Unexpected unexpected -> of(unexpected.cause());
    };
  }

  /** Of something that stopped a command, or one input. */
  String of(Throwable cause) {
    if (cause instanceof CommandFailure) {
      return cause.getMessage();
    }
    if (debug) {
      synchronized (err) {
        cause.printStackTrace(err);
      }
    }
    return "unexpected "
        + cause.getClass().getSimpleName()
        + (cause.getMessage() == null ? "" : ": " + cause.getMessage())
        + "; please report it, with the output of --debug";
  }

  private static String seconds(Duration limit) {
    return limit.toSeconds() + (limit.toSeconds() == 1 ? " second" : " seconds");
  }
}
