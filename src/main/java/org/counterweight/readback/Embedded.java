package org.counterweight.readback;

import java.util.Arrays;
import java.util.Objects;

/**
 * A file inside an artefact: an embedded file of a PDF, a custom part of a workbook.
 *
 * @param name the name that the artefact gives it
 * @param mediaType the media type that the artefact gives it; null for none
 * @param bytes its content; not copied, not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Embedded(String name, String mediaType, byte[] bytes) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Embedded that
        && name.equals(that.name)
        && Objects.equals(mediaType, that.mediaType)
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return name + " (" + bytes.length + " bytes)";
  }
}
