package org.counterweight.render;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** A record as a template sees it: its components and nothing else. An unknown name is an error. */
final class RecordModel implements TemplateHashModel, AdapterTemplateModel {
  private static final MethodType READ = MethodType.methodType(Object.class, Record.class);

  private static final ClassValue<Map<String, MethodHandle>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
          Map<String, MethodHandle> accessors = new HashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            // Records of this package need not be public to be shown.
            accessor.setAccessible(true);
            accessors.put(component.getName(), handle(accessor));
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
    Map<String, MethodHandle> accessors = ACCESSORS.get(plain.getClass());
    MethodHandle accessor = accessors.get(key);
    if (accessor == null) {
      throw new TemplateModelException(
          "a "
              + plain.getClass().getSimpleName()
              + " has no \""
              + key
              + "\"; it has "
              + String.join(", ", new TreeSet<>(accessors.keySet())));
    }
    return wrapper.wrap(read(accessor, key));
  }

  // Handles, since templates read components thousands of times for a document.
  private Object read(MethodHandle accessor, String key) throws TemplateModelException {
    try {
      return (Object) accessor.invokeExact(plain);
    } catch (Error e) {
      throw e;
    } catch (Throwable e) {
      throw new TemplateModelException("cannot read " + key, e);
    }
  }

  private static MethodHandle handle(Method accessor) {
    try {
      return MethodHandles.lookup().unreflect(accessor).asType(READ);
    } catch (IllegalAccessException e) {
      throw new LinkageError("cannot read " + accessor, e);
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
