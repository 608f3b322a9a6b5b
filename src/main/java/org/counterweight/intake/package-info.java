/**
 * From the bytes someone handed in to a tree whose every value knows its place. Input is hostile
 * until read here: bounded in bytes, depth, count and length, and free of everything in YAML that
 * makes one text mean another thing elsewhere (tags, anchors, merge keys, several documents).
 */
package org.counterweight.intake;
