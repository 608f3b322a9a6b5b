package org.counterweight.readback.pdf;

import java.util.Set;
import org.counterweight.layout.Colour;
import org.counterweight.layout.Hiding;

/**
 * How a sign looks in the end.
 *
 * @param ink its colour as shown
 * @param ground the colour behind it; null where it cannot be told
 * @param hiding why it cannot be seen
 */
record Look(Colour ink, Colour ground, Set<Hiding> hiding) {}
