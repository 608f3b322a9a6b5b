package org.counterweight.layout;

/**
 * A page or a sheet.
 *
 * @param number from 1, in the order of the file
 * @param name the page's label, or the words on the sheet's tab
 * @param width of the page as shown, or of the sheet's used part, in points
 * @param height likewise
 * @param visible false for a hidden or very hidden sheet
 */
public record Surface(int number, String name, double width, double height, boolean visible) {}
