package org.counterweight.claim;

import java.util.List;
import java.util.Map;

/**
 * How a language writes numbers: the section {@code numbers} of its word list.
 *
 * @param decimal the decimal sign, "." or ","
 * @param blankGroups whether blanks part the digits by threes
 * @param units words for small numbers, from zero to nineteen and the tens
 * @param hundred words that multiply what stands before them by a hundred
 * @param scales powers of ten of the scale words
 * @param suffixes powers of ten of letters that stand right behind the digits
 * @param vague words for an amount without a number: "millions", "dozens"
 * @param articles words that stand for one before a scale: "a"
 * @param fractions words for a half and other fractions, with their denominators
 * @param of words that join a fraction to its whole
 * @param wholes words that, behind a fraction, make it a period: "quarter of the year"
 * @param outOf words between the two numbers of "nine in ten"
 * @param most phrases for an unnumbered large share
 * @param factors words for a multiple
 * @param times words that make the number before them a multiple
 * @param percent words and signs that make it a percentage
 * @param currencies signs, codes, names of money
 * @param measures units of time, energy, mass, length, data
 * @param months names of months
 * @param numbered words whose number is part of a name: "Fortune 100"
 * @param comparatives words behind a percentage that make it a change, no share: "34% more"
 */
record NumberWords(
    String decimal,
    boolean blankGroups,
    Map<String, Integer> units,
    List<String> hundred,
    Map<String, Integer> scales,
    Map<String, Integer> suffixes,
    List<String> vague,
    List<String> articles,
    Map<String, Integer> fractions,
    List<String> of,
    List<String> wholes,
    List<String> outOf,
    List<String> most,
    Map<String, Integer> factors,
    List<String> times,
    List<String> percent,
    List<String> currencies,
    List<String> measures,
    List<String> months,
    List<String> numbered,
    List<String> comparatives) {}
