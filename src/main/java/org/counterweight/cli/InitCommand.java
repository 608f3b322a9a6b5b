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
import picocli.CommandLine.Spec;

/** {@code counterweight init}: an empty statement to fill in. */
@Command(
    name = "init",
    description = {
      "Writes an empty statement to fill in: every key with its meaning, required ones blank,",
      "optional ones commented out."
    })
final class InitCommand implements Callable<Integer> {
  /** Formats of the form. */
  enum Form {
    YAML;

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
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "File to write; by default standard output. An existing file is not touched.")
  private Path out;

  @Override
  public Integer call() {
    String form =
        switch (format) {
          case YAML -> StatementForm.yaml(Bundled.STATEMENT_SCHEMA);
        };
    if (out == null) {
      spec.commandLine().getOut().print(form);
      return ExitCode.COMPLIANT;
    }
    try {
      Files.writeString(out, form, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
      return ExitCode.COMPLIANT;
    } catch (FileAlreadyExistsException e) {
      throw new CommandFailure(out + " exists already; name another file with -o", e);
    } catch (IOException e) {
      throw new CommandFailure(out + " cannot be written: " + e.getMessage(), e);
    }
  }
}
