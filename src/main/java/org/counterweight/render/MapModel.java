package org.counterweight.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterweight.statement.Coded;

/**
 * A map as a template sees it: by text, which for a code is the code. What was looked up once is
 * kept, since templates look into the same map hundreds of times.
 */
final class MapModel implements TemplateHashModelEx {
  private final Map<?, ?> map;
  private final ObjectWrapper wrapper;
  private final boolean isByText;
  private final Map<String, TemplateModel> known = new HashMap<>();

  MapModel(Map<?, ?> map, ObjectWrapper wrapper) {
    this.map = map;
    this.wrapper = wrapper;
    this.isByText = !map.isEmpty() && map.keySet().iterator().next() instanceof String;
  }

  @Override
  public TemplateModel get(String key) throws TemplateModelException {
    TemplateModel model = known.get(key);
    if (model == null) {
      model = wrapper.wrap(isByText ? map.get(key) : ofCode(key));
      if (model != null) {
        known.put(key, model);
      }
    }
    return model;
  }

  // Maps by code have as many entries as there are codes of a kind, which are a few.
  private Object ofCode(String key) {
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (text(entry.getKey()).equals(key)) {
        return entry.getValue();
      }
    }
    return null;
  }

  private static String text(Object key) {
    return key instanceof Coded coded ? coded.code() : String.valueOf(key);
  }

  @Override
  public int size() {
    return map.size();
  }

  @Override
  public boolean isEmpty() {
    return map.isEmpty();
  }

  @Override
  public TemplateCollectionModel keys() {
    List<String> keys = map.keySet().stream().map(MapModel::text).toList();
    return new SimpleCollection(keys, wrapper);
  }

  @Override
  public TemplateCollectionModel values() {
    return new SimpleCollection(map.values(), wrapper);
  }
}
