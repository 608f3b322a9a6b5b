package org.counterweight.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.counterweight.sign.SigningException;
import org.counterweight.sign.SigningKey;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * With what a release is signed. There is no option for a password: a command line is seen by
 * everybody on the machine, and kept by shells.
 */
final class SignOptions {
  private static final int LONGEST = 4096;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--sign",
      paramLabel = "KEYSTORE",
      description =
          "Sign PDF (PAdES) and manifest (CMS) with the key in this file, PKCS #12 or JKS. Its"
              + " password is asked for, unless one of the next two says where it is.")
  private Path keyStore;

  @Option(
      names = "--sign-password-file",
      paramLabel = "FILE",
      description = "The password of the key store is the first line of this file.")
  private Path passwordFile;

  @Option(
      names = "--sign-password-env",
      paramLabel = "NAME",
      description = "The password of the key store is in this environment variable.")
  private String passwordVariable;

  @Option(
      names = "--sign-alias",
      paramLabel = "NAME",
      description = "Which key, where the key store holds several.")
  private String alias;

  @Option(
      names = "--sign-date",
      paramLabel = "DATE",
      description =
          "The day on which you sign, which the signatures claim; by default the day on which each"
              + " statement was signed off.")
  LocalDate day;

  /** The key; empty where nothing is to be signed. */
  Optional<SigningKey> key() {
    if (keyStore == null) {
      boolean others =
          passwordFile != null || passwordVariable != null || alias != null || day != null;
      if (others) {
        throw new ParameterException(
            spec.commandLine(),
            "--sign-date, --sign-alias and --sign-password-... go with --sign KEYSTORE");
      }
      return Optional.empty();
    }
    if (passwordFile != null && passwordVariable != null) {
      throw new ParameterException(
          spec.commandLine(),
          "the password is either in --sign-password-file or in --sign-password-env");
    }
    char[] password = password();
    try {
      return Optional.of(SigningKey.load(keyStore, password, alias));
    } catch (SigningException e) {
      throw new CommandFailure(e.getMessage(), e);
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  private char[] password() {
    if (passwordFile != null) {
      return fromFile();
    }
    if (passwordVariable != null) {
      String value = System.getenv(passwordVariable);
      if (value == null) {
        throw new CommandFailure(
            "the environment variable " + passwordVariable + " is not set; export the password");
      }
      return value.toCharArray();
    }
    Console console = terminal();
    char[] typed = console == null ? null : console.readPassword("Password of %s: ", keyStore);
    if (typed == null) {
      throw new CommandFailure(
          "there is no terminal to ask for the password of "
              + keyStore
              + "; name --sign-password-file or --sign-password-env");
    }
    return typed;
  }

  /** The terminal; null where there is none. From Java 22 on, a console need not be one. */
  @SuppressWarnings("SystemConsoleNull")
  private static Console terminal() {
    Console console = System.console();
    try {
      Object there = console == null ? null : Console.class.getMethod("isTerminal").invoke(console);
      return Boolean.TRUE.equals(there) ? console : null;
    } catch (ReflectiveOperationException before22) {
      return console;
    }
  }

  private char[] fromFile() {
    byte[] bytes;
    try {
      if (Files.size(passwordFile) > LONGEST) {
        throw new CommandFailure(
            passwordFile + " is larger than " + LONGEST + " bytes, and no file with a password");
      }
      bytes = Files.readAllBytes(passwordFile);
    } catch (NoSuchFileException e) {
      throw new CommandFailure(passwordFile + ": no such file; it should hold the password", e);
    } catch (IOException e) {
      throw new CommandFailure(passwordFile + " cannot be read: " + e.getMessage(), e);
    }
    try {
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      int end = 0;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      char[] line = new char[end];
      text.get(line);
      return line;
    } catch (CharacterCodingException e) {
      throw new CommandFailure(passwordFile + " is not UTF-8; save it in that encoding", e);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }
}
