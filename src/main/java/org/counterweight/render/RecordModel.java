package org.counterweight.render;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A record as a template sees it: its components and nothing else. An unknown name is an error. */
final class RecordModel implements TemplateHashModel, AdapterTemplateModel {
  private static final ClassValue<Map<String, Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> accessors = new TreeMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            // Records of this package need not be public to be shown.
            accessor.setAccessible(true);
            accessors.put(component.getName(), accessor);
          }
          return Collections.unmodifiableMap(accessors);
        }
      };

  private final Record plain;
  private final ObjectWrapper wrapper;

  RecordModel(Record plain, ObjectWrapper wrapper) {
    this.plain = plain;
    this.wrapper = wrapper;
  }

  @Override
  public TemplateModel get(String key) throws TemplateModelException {
    Map<String, Method> accessors = ACCESSORS.get(plain.getClass());
    Method accessor = accessors.get(key);
    if (accessor == null) {
      throw new TemplateModelException(
          "a "
              + plain.getClass().getSimpleName()
              + " has no \""
              + key
              + "\"; it has "
              + String.join(", ", accessors.keySet()));
    }
    try {
      return wrapper.wrap(accessor.invoke(plain));
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new TemplateModelException("cannot read " + key, e);
    }
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public Object getAdaptedObject(Class<?> hint) {
    return plain;
  }
}
