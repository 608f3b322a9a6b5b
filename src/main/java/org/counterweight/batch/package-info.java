/**
 * Many inputs at once: bounded parallel work under a time limit, nothing that goes wrong with one
 * input reaching another, and progress for a person who waits.
 */
package org.counterweight.batch;
