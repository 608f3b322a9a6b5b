package org.counterweight.render;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterweight.statement.Coded;

/**
 * All that a template can see of Java: text, numbers, booleans, lists, maps, the components of
 * records, codes of constants, ISO dates, and the functions of the model. There is no way from any
 * of them to a method.
 */
final class TemplateExposure implements ObjectWrapper {

  @Override
  public TemplateModel wrap(Object o) throws TemplateModelException {
    return switch (o) {
      case null -> null;
      case TemplateModel model -> model;
      case String text -> new SimpleScalar(text);
      case Number number -> new SimpleNumber(number);
      case Boolean flag -> flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
      case TemplateFunction function -> function.model(this);
      case Record plain -> new RecordModel(plain, this);
      case Coded coded -> new Token(coded, coded.code());
      case Enum<?> constant -> new Token(constant, constant.name());
      case LocalDate date -> new Token(date, date.toString());
      case OffsetDateTime time -> new Token(time, time.toString());
      case List<?> list -> new Sequence(list, this);
      case Map<?, ?> map -> new MapModel(map, this);
      default ->
          throw new TemplateModelException("templates cannot see a " + o.getClass().getName());
    };
  }

  /** The Java value behind a model: what {@link #wrap} was given. */
  static Object unwrap(TemplateModel model) throws TemplateModelException {
    return switch (model) {
      case null -> null;
      case AdapterTemplateModel adapter -> adapter.getAdaptedObject(Object.class);
      case TemplateNumberModel number -> Exact.decimal(number.getAsNumber());
      case TemplateScalarModel text -> text.getAsString();
      case TemplateBooleanModel flag -> flag.getAsBoolean();
      case TemplateSequenceModel list -> {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
          values.add(unwrap(list.get(i)));
        }
        yield values;
      }
      default -> model;
    };
  }

  /** A list; what was looked at once is kept, with what the template has read of it. */
  private static final class Sequence implements TemplateSequenceModel, AdapterTemplateModel {
    private final List<?> list;
    private final ObjectWrapper wrapper;
    private final TemplateModel[] known;

    Sequence(List<?> list, ObjectWrapper wrapper) {
      this.list = list;
      this.wrapper = wrapper;
      this.known = new TemplateModel[list.size()];
    }

    @Override
    public TemplateModel get(int index) throws TemplateModelException {
      if (index < 0 || index >= known.length) {
        return null;
      }
      if (known[index] == null) {
        known[index] = wrapper.wrap(list.get(index));
      }
      return known[index];
    }

    @Override
    public int size() {
      return known.length;
    }

    @Override
    public Object getAdaptedObject(Class<?> hint) {
      return list;
    }
  }

  /** A value that prints as its code or ISO form and goes back into functions as itself. */
  private record Token(Object value, String text)
      implements TemplateScalarModel, AdapterTemplateModel {
    @Override
    public String getAsString() {
      return text;
    }

    @Override
    public Object getAdaptedObject(Class<?> hint) {
      return value;
    }
  }
}
