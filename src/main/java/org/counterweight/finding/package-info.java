/**
 * What a rule has to say about a statement or an artefact. Failures of the machine (a file that
 * cannot be read, memory, time) are not findings and have no type here.
 */
package org.counterweight.finding;
