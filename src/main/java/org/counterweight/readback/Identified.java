package org.counterweight.readback;

/**
 * What stands under an id of the file's own structure: the same figure has the same id in the data.
 *
 * @param id as the file gives it
 * @param text the words under it, hidden ones included, joined as they are read
 * @param block order of the block that they belong to
 */
public record Identified(String id, String text, int block) {}
