/** Signatures: made under {@code generate --sign}, judged in {@code audit}. No clock is asked. */
package org.counterweight.sign;
