package org.counterweight.generate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counterweight.release.Manifest;
import org.counterweight.release.ReleaseException;
import org.counterweight.release.ReleaseStore;

/**
 * Puts releases in place one after the other, and ties each to the release of the period before it,
 * whichever of the two came first in the run.
 */
public final class Publisher {
  private final ReleaseStore store;
  private final Map<Path, String> written = new TreeMap<>();
  private final List<Manifest> withPrior = new ArrayList<>();
  private final Map<Path, String> priorOf = new TreeMap<>();

  /** Publishes to this store; for one thread. */
  public Publisher(ReleaseStore store) {
    this.store = store;
  }

  /**
   * Publishes one release.
   *
   * @param input the input that it comes from
   * @return its folder
   * @throws ReleaseException where it cannot be written, or another input of this run wrote there
   */
  public Path publish(String input, Prepared.Draft release) throws ReleaseException {
    Manifest manifest = release.manifest();
    Path folder = store.folder(manifest);
    String other = written.get(folder);
    if (other != null) {
      throw new ReleaseException(
          folder
              + " has just been written from "
              + other
              + ": two inputs report the same entity and period; give each its own period, or run"
              + " them with different -o");
    }
    if (release.priorStatement().isPresent()) {
      String prior = release.priorStatement().get();
      manifest = manifest.withPrior(store.prior(manifest.entity(), prior).orElse(null));
      withPrior.add(manifest);
      priorOf.put(folder, prior);
    }
    store.publish(manifest, release.files());
    written.put(folder, input);
    return folder;
  }

  /**
   * At the end of a run: releases whose prior release was published after them get their link. In
   * the order of their periods, so that a change of one manifest reaches those that follow it.
   */
  public void link() throws ReleaseException {
    List<Manifest> inOrder =
        withPrior.stream().sorted(Comparator.comparing(Manifest::periodEnd)).toList();
    for (Manifest manifest : inOrder) {
      Path folder = store.folder(manifest);
      Optional<Manifest.Prior> prior = store.prior(manifest.entity(), priorOf.get(folder));
      if (!prior.equals(Optional.ofNullable(manifest.prior()))) {
        store.relink(manifest.withPrior(prior.orElse(null)));
      }
    }
  }
}
