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
 * nothing. Every template passes here once, included ones, too.
 */
final class StoppableTemplates extends Configuration {
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
    Template template =
        super.getTemplate(name, locale, condition, encoding, parseAsFtl, ignoreMissing);
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
}
