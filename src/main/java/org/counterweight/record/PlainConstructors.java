package org.counterweight.record;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.SettableBeanProperty;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.bean.PropertyValueBuffer;
import tools.jackson.databind.introspect.AnnotatedWithParams;

/**
 * Makes records by calling their constructors. The library calls a method handle with an array of
 * arguments instead, for which the JVM writes and loads some classes for every number of components
 * there is: hundreds in a run, and most of the time that binding one statement takes.
 */
public final class PlainConstructors extends JacksonModule {
  @Override
  public String getModuleName() {
    return PlainConstructors.class.getName();
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addValueInstantiators(new ForRecords());
  }

  private static final class ForRecords extends ValueInstantiators.Base {
    @Override
    public ValueInstantiator modifyValueInstantiator(
        DeserializationConfig config,
        BeanDescription.Supplier description,
        ValueInstantiator instantiator) {
      return description.getBeanClass().isRecord() ? new ByConstructor(instantiator) : instantiator;
    }
  }

  private static final class ByConstructor extends ValueInstantiator.Delegating {
    private static final long serialVersionUID = 1L;

    ByConstructor(ValueInstantiator theirs) {
      super(theirs);
    }

    @Override
    public ValueInstantiator createContextual(
        DeserializationContext context, BeanDescription.Supplier description) {
      return new ByConstructor(delegate().createContextual(context, description));
    }

    @Override
    public Object createFromObjectWith(
        DeserializationContext context,
        SettableBeanProperty[] properties,
        PropertyValueBuffer values) {
      return createFromObjectWith(context, values.getParameters(context, properties));
    }

    @Override
    public Object createFromObjectWith(DeserializationContext context, Object[] values) {
      AnnotatedWithParams creator = getWithArgsCreator();
      AnnotatedElement element = creator == null ? null : creator.getAnnotated();
      if (element instanceof Constructor<?> constructor) {
        try {
          return constructor.newInstance(values);
        } catch (InvocationTargetException
            | InstantiationException
            | IllegalAccessException
            | IllegalArgumentException e) {
          // The library fails in the same place, and has words for it.
        }
      }
      return delegate().createFromObjectWith(context, values);
    }
  }
}
