package org.counterweight.intake;

/**
 * Something to read: a name for people and a way to get at the bytes, which is not used before it
 * is this input's turn.
 *
 * @param name the input as the user named it
 * @param format how it is written
 * @param opener reads it
 */
public record Input(String name, Format format, Opener opener) {

  /** Reads an input. */
  @FunctionalInterface
  public interface Opener {
    /** The bytes, under the limits. */
    Source open(Limits limits) throws IntakeFailure;
  }

  /** One that cannot be read, which reading it says. */
  public static Input failing(String name, String reason) {
    return new Input(
        name,
        Format.JSON,
        limits -> {
          throw new IntakeFailure(name, reason);
        });
  }

  /** Reads it. */
  public Source open(Limits limits) throws IntakeFailure {
    return opener.open(limits);
  }
}
