package org.counterweight.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.counterweight.intake.Bundled;
import org.counterweight.intake.StatementForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code counterweight init}: an empty statement to fill in. */
@Command(
    name = "init",
    description = {
      "Writes an empty statement to fill in: as YAML, every key with its meaning, required ones",
      "blank, optional ones commented out; or as a workbook with drop-downs and checks."
    })
final class InitCommand implements Callable<Integer> {
  /** Formats of the form. */
  enum Form {
    YAML,
    XLSX;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "F",
      defaultValue = "yaml",
      description = "Format: ${COMPLETION-CANDIDATES}.")
  private Form format;

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description =
          "With --format xlsx: a statement (YAML, JSON or XLSX) to fill the workbook with.")
  private Path from;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "File to write; by default standard output. An existing file is not touched.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    if (from != null && format != Form.XLSX) {
      throw new ParameterException(spec.commandLine(), "--from goes with --format xlsx only");
    }
    if (format == Form.XLSX && out == null && Boolean.getBoolean("counterweight.terminal")) {
      throw new ParameterException(
          spec.commandLine(), "a workbook is not for a terminal; name a file with -o");
    }
    return switch (format) {
      case YAML -> yaml();
      case XLSX -> workbook();
    };
  }

  private int yaml() {
    String form = StatementForm.yaml(Bundled.STATEMENT_SCHEMA);
    if (out == null) {
      spec.commandLine().getOut().print(form);
      return ExitCode.COMPLIANT;
    }
    write(form.getBytes(StandardCharsets.UTF_8));
    return ExitCode.COMPLIANT;
  }

  private int workbook() throws IOException {
    WorkbookForm form = new WorkbookForm(spec.commandLine().getErr());
    byte[] bytes = from == null ? form.blank() : form.filled(from);
    if (bytes == null) {
      return ExitCode.FINDINGS;
    }
    if (out == null) {
      spec.commandLine().getOut().flush();
      System.out.write(bytes);
      if (System.out.checkError()) {
        throw new CommandFailure(
            "the workbook cannot be written: standard output is closed or full; name a file with"
                + " -o");
      }
    } else {
      write(bytes);
    }
    return ExitCode.COMPLIANT;
  }

  private void write(byte[] bytes) {
    try {
      Files.write(out, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw new CommandFailure(out + " exists already; name another file with -o", e);
    } catch (IOException e) {
      throw new CommandFailure(out + " cannot be written: " + e.getMessage(), e);
    }
  }
}
