package org.counterweight.render.pdf;

/** What may hang below a tag: a tag, painted content, or an annotation. */
sealed interface Kid permits Tag, Tag.Ink, Tag.Pointer {}
