package org.counterweight.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.counterweight.claim.Claim;
import org.counterweight.claim.ClaimFinder;
import org.counterweight.claim.ClaimForm;
import org.counterweight.intake.IntakeFailure;
import org.counterweight.intake.Limits;
import org.counterweight.intake.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code counterweight claims}: what a text says about AI, and how well the finder does. */
@Command(
    name = "claims",
    description = {
      "Lists the claims about AI in a text: raw usage, value, harm, resources, with line and column.",
      "With --labels the file is JSONL with text and label on each line, and the finder is measured:",
      "usage against the rest, lines tagged borderline left out."
    })
final class ClaimsCommand implements Callable<Integer> {
  private static final String GUESS = "guess";

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Text in UTF-8; - for standard input.")
  private List<String> files;

  @Option(names = "--labels", description = "The file is labelled JSONL: measure the finder on it.")
  private boolean labels;

  @Option(names = "--errors", description = "With --labels: also list the lines it gets wrong.")
  private boolean errors;

  @Option(
      names = "--at-least",
      paramLabel = "F1",
      description = "With --labels: end with 1 where F1 is below this, as in 0.95.")
  private BigDecimal least;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      defaultValue = GUESS,
      description = "Language of the text, as in de-AT; by default it is guessed block by block.")
  private String language;

  @Option(names = "--all", description = "Also list words of usage in passing, without a claim.")
  private boolean all;

  @Override
  public Integer call() {
    if (!labels && (errors || least != null)) {
      throw wrong((errors ? "--errors" : "--at-least") + " goes with --labels only");
    }
    if (least != null && (least.signum() < 0 || least.compareTo(BigDecimal.ONE) > 0)) {
      throw wrong("--at-least " + least.toPlainString() + " is not between 0 and 1");
    }
    if (!language.equals(GUESS) && Locale.forLanguageTag(language).getLanguage().isEmpty()) {
      throw wrong(
          "--language " + language + " is no language tag; write en, de, fr-CA or the like");
    }
    PrintWriter out = spec.commandLine().getOut();
    ClaimScores scores = new ClaimScores();
    for (String file : files) {
      String text = text(file);
      if (labels) {
        scores.add(file, LabelledLine.all(file, text), this::finder, errors ? out : null);
      } else {
        list(file, text, out);
      }
    }
    if (labels) {
      scores.print(out);
      return scores.below(least) ? ExitCode.FINDINGS : ExitCode.COMPLIANT;
    }
    return ExitCode.COMPLIANT;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** The finder for a text whose file names its language, or not (empty). */
  private ClaimFinder finder(String stated) {
    if (!language.equals(GUESS)) {
      return ClaimFinder.of(language);
    }
    return stated.isEmpty() ? ClaimFinder.any() : ClaimFinder.of(stated);
  }

  private static String text(String file) {
    try {
      Source source =
          file.equals("-")
              ? Source.read("standard input", System.in, Limits.DEFAULT)
              : Source.read(file, Path.of(file), Limits.DEFAULT);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(source.bytes())).toString();
    } catch (IntakeFailure e) {
      throw new CommandFailure(e.getMessage(), e);
    } catch (CharacterCodingException e) {
      throw new CommandFailure(
          file + ": is not UTF-8 text; save it as UTF-8, or convert it to text first", e);
    } catch (java.nio.file.InvalidPathException e) {
      throw new CommandFailure(file + ": is no path: " + e.getReason(), e);
    }
  }

  private void list(String file, String text, PrintWriter out) {
    ClaimFinder finder = finder("");
    int line = 1;
    int counted = 0;
    for (Block block : Block.of(text)) {
      for (Claim claim : finder.find(block.text())) {
        if (all || claim.form() != ClaimForm.MENTION) {
          int start = block.start() + claim.start();
          for (; counted < start; counted++) {
            line += text.charAt(counted) == '\n' ? 1 : 0;
          }
          int column = start - text.lastIndexOf('\n', start - 1);
          out.println(file + ":" + line + ":" + column + ": " + shown(claim));
        }
      }
    }
  }

  private static String shown(Claim claim) {
    String number =
        claim.number() == null
            ? ""
            : " " + claim.number().toPlainString() + (claim.unit().equals("1") ? "" : claim.unit());
    return word(claim.kind())
        + " "
        + word(claim.metric())
        + " "
        + word(claim.form())
        + number
        + ": \""
        + claim.text().replaceAll("\\s+", " ")
        + '"';
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A part of a text between blank lines. */
  private record Block(int start, String text) {
    static List<Block> of(String text) {
      List<Block> blocks = new ArrayList<>();
      int start = 0;
      int at = 0;
      while (at < text.length()) {
        int end = text.indexOf('\n', at);
        end = end < 0 ? text.length() : end;
        if (text.substring(at, end).isBlank()) {
          if (at > start) {
            blocks.add(new Block(start, text.substring(start, at)));
          }
          start = Math.min(text.length(), end + 1);
        }
        at = end + 1;
      }
      if (start < text.length()) {
        blocks.add(new Block(start, text.substring(start)));
      }
      return blocks;
    }
  }
}
