package org.counterweight.render.pdf;

import java.util.Objects;
import org.counterweight.render.RenderException;

/** Carries a {@link RenderException} through library callbacks that allow no checked exception. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final RenderException why;

  Refusal(String message) {
    this(new RenderException(message));
  }

  Refusal(RenderException why) {
    super(why.getMessage(), why, false, false);
    this.why = Objects.requireNonNull(why);
  }

  RenderException why() {
    return why;
  }
}
