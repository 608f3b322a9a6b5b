package org.counterweight.render;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.Version;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Templates that end when their thread is interrupted, even in a loop that has no end and writes
 * nothing; and of one that cannot be read everybody who asks hears why. Every template passes here,
 * included ones, too.
 */
final class StoppableTemplates extends Configuration {
  /** What the library says instead of the reason from the second time on. */
  private static final String REMEMBERED =
      "There was an error loading the template on an earlier attempt";

  private final Set<Template> prepared = new HashSet<>();

  StoppableTemplates(Version improvements) {
    super(improvements);
  }

  @Override
  public Template getTemplate(
      String name,
      Locale locale,
      Object condition,
      String encoding,
      boolean parseAsFtl,
      boolean ignoreMissing)
      throws IOException {
    Template template;
    try {
      template = super.getTemplate(name, locale, condition, encoding, parseAsFtl, ignoreMissing);
    } catch (IOException e) {
      throw e.getCause() instanceof IOException first && isRemembered(e) ? first : e;
    }
    if (template != null) {
      // Nobody has it yet: who asked first is still in here, and others wait.
      synchronized (prepared) {
        if (prepared.add(template)) {
          _CoreAPI.addThreadInterruptedChecks(template);
        }
      }
    }
    return template;
  }

  private static boolean isRemembered(IOException e) {
    return e.getMessage() != null && e.getMessage().startsWith(REMEMBERED);
  }
}
