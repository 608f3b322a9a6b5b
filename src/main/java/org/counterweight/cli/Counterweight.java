package org.counterweight.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.counterweight.report.Visible;
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

  /** In the order of the help. */
  private static final Map<String, Class<?>> COMMANDS = commands();

  private final Interruption interruption;

  private Counterweight(Interruption interruption) {
    this.interruption = interruption;
  }

  private static Map<String, Class<?>> commands() {
    Map<String, Class<?>> commands = new LinkedHashMap<>();
    commands.put("generate", GenerateCommand.class);
    commands.put("validate", ValidateCommand.class);
    commands.put("audit", AuditCommand.class);
    commands.put("rules", RulesCommand.class);
    commands.put("init", InitCommand.class);
    commands.put("conformance", ConformanceCommand.class);
    commands.put("migrate", MigrateCommand.class);
    commands.put("claims", ClaimsCommand.class);
    return commands;
  }

  /** What Ctrl-C does in this run. */
  Interruption interruption() {
    return interruption;
  }

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    // Nothing here depends on them; a library that asks all the same gets the same answer anywhere.
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    Interruption interruption = new Interruption();
    interruption.install();
    int code = ExitCode.FAILURE;
    try {
      code = run(args, out, err, interruption);
    } catch (OutOfMemoryError e) {
      // Not one statement's, which is told with its name: there is not enough to run at all.
      new PrintWriter(err, true, StandardCharsets.UTF_8)
          .println(
              "counterweight: out of memory; allow more, as in JAVA_TOOL_OPTIONS=-Xmx2g, or work"
                  + " on fewer statements at once with --jobs");
    } finally {
      // Whatever happened: who waits for us to end must not wait for ever.
      interruption.over(code);
    }
    System.exit(code);
  }

  /**
   * Runs a command.
   *
   * @return its exit code: 0 to 3
   */
  public static int run(String[] args, OutputStream out, OutputStream err) {
    return run(args, out, err, new Interruption());
  }

  private static int run(
      String[] args, OutputStream out, OutputStream err, Interruption interruption) {
    PrintWriter outWriter = new PrintWriter(out, false, StandardCharsets.UTF_8);
    PrintWriter errWriter = new PrintWriter(err, true, StandardCharsets.UTF_8);
    CommandLine line = new CommandLine(new Counterweight(interruption));
    COMMANDS.forEach((name, command) -> {
      // Reading the options of them all takes longer than many a run.
      if (args.length == 0 || args[0].equals(name) || !COMMANDS.containsKey(args[0])) {
        line.addSubcommand(name, command);
      }
    });
    line.setOut(outWriter);
    line.setErr(errWriter);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(100);
    // @FILE: an argument a line, so that names may hold blanks and quotes.
    line.setUseSimplifiedAtFiles(true);
    line.setParameterExceptionHandler(Counterweight::wrongCommandLine);
    line.setExecutionExceptionHandler(failure());
    int code = line.execute(args);
    // What nobody could read was not said, whatever was found; a run over statements told so
    // itself.
    if (outWriter.checkError() && code != ExitCode.FAILURE) {
      errWriter.println(
          "counterweight: standard output is closed or full; not everything could be written to it");
      return ExitCode.FAILURE;
    }
    return code;
  }

  private static int wrongCommandLine(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("counterweight: " + Visible.of(String.valueOf(e.getMessage())));
    CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
    err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.WRONG_COMMAND_LINE;
  }

  private static IExecutionExceptionHandler failure() {
    return (e, command, parsed) -> {
      PrintWriter err = command.getErr();
      command.getOut().flush();
      boolean debug = parsed.originalArgs().contains("--debug");
      err.println("counterweight: " + Visible.of(new Failures(err, debug).of(e)));
      return ExitCode.FAILURE;
    };
  }
}
