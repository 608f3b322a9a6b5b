package org.counterweight.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A function that templates may call.
 *
 * @param name as templates write it
 * @param fewest number of arguments that must be given
 * @param most number of arguments that may be given
 * @param body arguments as Java values in, a value that templates can see out; an {@link
 *     IllegalArgumentException} becomes the template's error
 */
record TemplateFunction(String name, int fewest, int most, Body body) {
  /** What a function does. */
  @FunctionalInterface
  interface Body {
    Object apply(Arguments arguments);
  }

  /** Puts the function under its name. */
  void into(Map<String, Object> model) {
    model.put(name, this);
  }

  TemplateModel model(ObjectWrapper wrapper) {
    return (TemplateMethodModelEx) models -> call(models, wrapper);
  }

  private Object call(List<?> models, ObjectWrapper wrapper) throws TemplateModelException {
    if (models.size() < fewest || models.size() > most) {
      throw new TemplateModelException(
          name
              + "() takes "
              + (fewest == most ? "" + most : fewest + " to " + most)
              + " arguments, not "
              + models.size());
    }
    try {
      List<Object> values = new ArrayList<>(models.size());
      for (int i = 0; i < models.size(); i++) {
        values.add(TemplateExposure.unwrap((TemplateModel) models.get(i)));
      }
      return wrapper.wrap(body.apply(new Arguments(name, values)));
    } catch (IllegalArgumentException e) {
      throw new TemplateModelException(name + "(): " + e.getMessage(), e);
    }
  }

  /** Arguments of one call, with messages that say which one is wrong. */
  record Arguments(String function, List<Object> values) {
    int size() {
      return values.size();
    }

    <T> T get(int index, Class<T> type) {
      Object value = index < values.size() ? values.get(index) : null;
      if (!type.isInstance(value)) {
        throw new IllegalArgumentException(
            "argument "
                + (index + 1)
                + " must be a "
                + type.getSimpleName()
                + ", not "
                + (value == null
                    ? "missing"
                    : "a " + value.getClass().getSimpleName() + " (" + shortened(value) + ")"));
      }
      return type.cast(value);
    }

    String text(int index) {
      Object value = index < values.size() ? values.get(index) : null;
      return value instanceof org.counterweight.statement.Coded c
          ? c.code()
          : get(index, String.class);
    }

    boolean has(int index) {
      return index < values.size() && values.get(index) != null;
    }

    private static String shortened(Object value) {
      String text = String.valueOf(value);
      return text.length() > 60 ? text.substring(0, 60) + "..." : text;
    }
  }
}
