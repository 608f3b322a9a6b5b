package org.counterweight.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** The URI of a file as the user named it: relative where the name is, so that it moves along. */
final class FileUri {
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*");

  private FileUri() {}

  static String of(String name) {
    String path = name.replace('\\', '/');
    try {
      if (path.startsWith("/")) {
        return new URI("file", "", path, null).toASCIIString();
      }
      if (DRIVE.matcher(path).matches()) {
        return new URI("file", "", "/" + path, null).toASCIIString();
      }
      // A colon in the first part of a relative reference would end a scheme (RFC 3986, 4.2).
      int colon = path.indexOf(':');
      int slash = path.indexOf('/');
      boolean scheme = colon >= 0 && (slash < 0 || colon < slash);
      return new URI(null, null, scheme ? "./" + path : path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no URI can be made of a path: " + name, e);
    }
  }
}
