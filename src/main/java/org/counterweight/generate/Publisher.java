package org.counterweight.generate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.counterweight.release.Manifest;
import org.counterweight.release.ReleaseException;
import org.counterweight.release.ReleaseStore;
import org.counterweight.release.ShownName;

/**
 * Puts releases in place, and ties each to the release of the period before it, whichever of the
 * two came first in the run. Safe for threads.
 */
public final class Publisher {
  private final ReleaseStore store;
  private final Claims claims = new Claims();
  private final List<Link> links = new ArrayList<>();

  /** A release that follows another. */
  private record Link(Path folder, String entity, String prior, LocalDate periodEnd) {}

  /** Publishes to this store. */
  public Publisher(ReleaseStore store) {
    this.store = store;
  }

  /**
   * Says which release an input is for, so that of two for the same the first wins. To be called
   * for every input, once what it is for is known, or known to be nothing.
   *
   * @param number of the input, from 0, in the order of the inputs
   * @param input its name
   * @param release what may be published; empty where nothing will be
   */
  public void expect(long number, String input, Optional<Manifest> release) {
    claims.settle(number, input, release.map(store::folder).orElse(null));
  }

  /**
   * Publishes one release; one that stands already is only looked after.
   *
   * @param number of the input that it comes from, which was expected
   * @return its folder
   * @throws ReleaseException where it cannot be written, or an earlier input of this run is for the
   *     same release
   * @throws InterruptedException where this thread is interrupted while an earlier input is read
   */
  public Path publish(long number, Prepared.Draft release)
      throws ReleaseException, InterruptedException {
    Manifest manifest = release.manifest();
    Path folder = store.folder(manifest);
    Optional<String> other = claims.rival(number, folder);
    if (other.isPresent()) {
      throw new ReleaseException(
          folder
              + " is the release of "
              + other.get()
              + " in this run: two inputs report the same period of the same entity, or of"
              + " entities whose names differ only in case, accents or look-alike letters (this is "
              + ShownName.of(manifest.entity())
              + "); give each its own period, or run them with different -o");
    }
    if (release.priorStatement().isPresent()) {
      String prior = release.priorStatement().get();
      remember(new Link(folder, manifest.entity(), prior, manifest.periodEnd()));
      manifest = manifest.withPrior(store.prior(manifest.entity(), prior).orElse(null));
    }
    if (release.standing()) {
      store.tidy(manifest);
    } else {
      store.publish(manifest, release.files());
    }
    return folder;
  }

  private synchronized void remember(Link link) {
    links.add(link);
  }

  /**
   * At the end of a run: releases whose prior release was published after them, or anew, get their
   * link. In the order of their periods, so that a change of one manifest reaches those that follow
   * it.
   */
  public synchronized void link() throws ReleaseException {
    links.sort(Comparator.comparing(Link::periodEnd).thenComparing(Link::folder));
    for (Link link : links) {
      Manifest manifest = store.manifest(link.folder()).orElse(null);
      Optional<Manifest.Prior> prior = store.prior(link.entity(), link.prior());
      // Nothing stands there where the release could not be written.
      if (manifest != null && !prior.equals(Optional.ofNullable(manifest.prior()))) {
        store.relink(manifest.withPrior(prior.orElse(null)));
      }
    }
  }
}
