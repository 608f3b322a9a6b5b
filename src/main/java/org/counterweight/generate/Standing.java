package org.counterweight.generate;

import java.util.Optional;
import org.counterweight.release.ComplianceJson;
import org.counterweight.release.Manifest;
import org.counterweight.release.ReleaseException;
import org.counterweight.release.ReleaseStore;

/** Looks for a release that need not be made again. */
@FunctionalInterface
public interface Standing {
  /** Makes every release again. */
  Standing NONE = (manifest, data) -> Optional.empty();

  /**
   * The release that stands where this one would, made from the same data in the same way.
   *
   * @param manifest of the one that would be made, with the data as its only file
   * @param data name of that file
   */
  Optional<Release> find(Manifest manifest, String data) throws ReleaseException;

  /**
   * A release that stands.
   *
   * @param manifest its manifest
   * @param compliance its compliance report
   */
  // Read once, by the generator.
  @SuppressWarnings("ArrayRecordComponent")
  record Release(Manifest manifest, byte[] compliance) {}

  /** Looks in this store. */
  static Standing in(ReleaseStore store) {
    return (manifest, data) -> {
      Optional<Manifest> there = store.standing(manifest, data);
      return there.isEmpty()
          ? Optional.empty()
          : Optional.of(new Release(there.get(), store.file(there.get(), ComplianceJson.FILE)));
    };
  }
}
