package org.counterweight.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;

/** {@code counterweight}: generates and checks corporate AI impact statements. */
@Command(
    name = "counterweight",
    description = {
      "Generates and checks corporate AI impact statements: raw usage is shown only where",
      "business value and harm are shown just as prominently."
    },
    subcommands = {
      GenerateCommand.class,
      ValidateCommand.class,
      RulesCommand.class,
      InitCommand.class,
      ConformanceCommand.class,
      ClaimsCommand.class
    },
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = VersionProvider.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything compliant",
      "1:at least one error finding",
      "2:the command line was wrong",
      "3:something could not be read, written or finished"
    })
public final class Counterweight {

  private Counterweight() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    // Nothing here depends on them; a library that asks all the same gets the same answer anywhere.
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    System.exit(run(args, out, err));
  }

  /**
   * Runs a command.
   *
   * @return its exit code: 0 to 3
   */
  public static int run(String[] args, OutputStream out, OutputStream err) {
    PrintWriter outWriter = new PrintWriter(out, false, StandardCharsets.UTF_8);
    PrintWriter errWriter = new PrintWriter(err, true, StandardCharsets.UTF_8);
    CommandLine line = new CommandLine(new Counterweight());
    line.setOut(outWriter);
    line.setErr(errWriter);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(100);
    line.setParameterExceptionHandler(Counterweight::wrongCommandLine);
    line.setExecutionExceptionHandler(failure());
    int code = line.execute(args);
    outWriter.flush();
    return code;
  }

  private static int wrongCommandLine(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("counterweight: " + e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
    err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.WRONG_COMMAND_LINE;
  }

  private static IExecutionExceptionHandler failure() {
    return (e, command, parsed) -> {
      PrintWriter err = command.getErr();
      command.getOut().flush();
      if (e instanceof CommandFailure) {
        err.println("counterweight: " + e.getMessage());
      } else {
        err.println(
            "counterweight: unexpected "
                + e.getClass().getSimpleName()
                + (e.getMessage() == null ? "" : ": " + e.getMessage())
                + "; please report it, with the output of --debug");
        if (parsed.originalArgs().contains("--debug")) {
          e.printStackTrace(err);
        }
      }
      return ExitCode.FAILURE;
    };
  }
}
