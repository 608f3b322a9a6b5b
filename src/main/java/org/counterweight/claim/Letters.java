package org.counterweight.claim;

import java.util.HashMap;
import java.util.Map;

/** Letters of other scripts that look like Latin ones, from {@code letters.yaml}. */
final class Letters {
  private Letters() {}

  /** The Latin letter, in lower case, for each letter that looks like it. */
  static Map<Integer, Integer> lookAlikes() {
    Map<Integer, Integer> result = new HashMap<>();
    Resource.read("letters.yaml", File.class)
        .lookAlikes()
        .forEach((latin, others) ->
            others.codePoints().forEach(other -> result.put(other, latin.codePointAt(0))));
    return Map.copyOf(result);
  }

  private record File(Map<String, String> lookAlikes) {}
}
