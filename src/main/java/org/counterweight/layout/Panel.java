package org.counterweight.layout;

/**
 * A coloured area behind or around content, such as a tinted box: it draws the eye to what stands
 * on it and counts as its area. Fills that are as good as the paper's colour, and rules thinner
 * than two points, are none.
 *
 * @param surface number of the page or sheet, from 1
 * @param box the filled area, the visible part
 * @param fill its colour as shown
 */
public record Panel(int surface, Box box, Colour fill) {}
