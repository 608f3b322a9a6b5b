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
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * A record as a template sees it: its components and nothing else. An unknown name is an error.
 * What was read once is kept, since templates ask the same figure for the same thing several times.
 */
final class RecordModel implements TemplateHashModel, AdapterTemplateModel {
  private static final MethodType READ = MethodType.methodType(Object.class, Record.class);

  private static final ClassValue<Map<String, Component>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Component> computeValue(Class<?> type) {
          Map<String, Component> components = new HashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            // Records of this package need not be public to be shown.
            accessor.setAccessible(true);
            components.put(component.getName(), new Component(components.size(), handle(accessor)));
          }
          return components;
        }
      };

  private final Record plain;
  private final ObjectWrapper wrapper;
  private final Map<String, Component> components;
  private final TemplateModel[] known;

  private record Component(int position, MethodHandle accessor) {}

  RecordModel(Record plain, ObjectWrapper wrapper) {
    this.plain = plain;
    this.wrapper = wrapper;
    this.components = COMPONENTS.get(plain.getClass());
    this.known = new TemplateModel[components.size()];
  }

  @Override
  public TemplateModel get(String key) throws TemplateModelException {
    Component component = components.get(key);
    if (component == null) {
      throw new TemplateModelException(
          "a "
              + plain.getClass().getSimpleName()
              + " has no \""
              + key
              + "\"; it has "
              + String.join(", ", new TreeSet<>(components.keySet())));
    }
    TemplateModel model = known[component.position];
    if (model == null) {
      model = wrapper.wrap(read(component.accessor, key));
      known[component.position] = model;
    }
    return model;
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
