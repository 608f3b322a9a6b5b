package org.counterweight.audit;

/**
 * What one target may cost.
 *
 * @param fileBytes largest file, in bytes
 * @param files most files in a release folder
 * @param seconds longest time for one target
 */
public record AuditLimits(long fileBytes, int files, int seconds) {
  /** What holds where nobody asks for anything else: 64 MiB, 100 files, 180 seconds. */
  public static final AuditLimits DEFAULT = new AuditLimits(64L << 20, 100, 180);

  /** Refuses limits under which nothing could be read. */
  public AuditLimits {
    if (fileBytes < 1 || fileBytes > Integer.MAX_VALUE - 16 || files < 1 || seconds < 1) {
      throw new IllegalArgumentException("limits out of range");
    }
  }
}
