package io.concertina.processor.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What overrides the mapping of attributes, by their paths: the outermost override wins.
 *
 * @param columns the columns of {@code @AttributeOverride}
 * @param associations the {@code @AssociationOverride}s
 * @param conversions the {@code @Convert}s that name an attribute; the empty path is the attribute
 *     itself
 */
record JpaOverrides(
    Map<String, Mirror> columns,
    Map<String, Mirror> associations,
    Map<String, Mirror> conversions) {

  static final JpaOverrides NONE = new JpaOverrides(Map.of(), Map.of(), Map.of());

  /** Those of an entity: a subclass overrides what its superclasses say. */
  static JpaOverrides of(List<TypeElement> hierarchy) {
    JpaOverrides overrides = NONE;
    for (TypeElement type : hierarchy) {
      overrides = of(type).under(overrides);
    }
    return overrides;
  }

  /** Those that stand on one element. */
  static JpaOverrides of(Element element) {
    JpaOverrides overrides = new JpaOverrides(new HashMap<>(), new HashMap<>(), new HashMap<>());
    for (Mirror override : Jpa.all(element, "AttributeOverride", "AttributeOverrides")) {
      override
          .mirrors("column")
          .forEach(column -> overrides.columns.put(override.string("name"), column));
    }
    for (Mirror override : Jpa.all(element, "AssociationOverride", "AssociationOverrides")) {
      overrides.associations.put(override.string("name"), override);
    }
    for (Mirror conversion : Jpa.all(element, "Convert", "Converts")) {
      overrides.conversions.put(conversion.string("attributeName"), conversion);
    }
    return overrides;
  }

  /** These, over others that say nothing where these do. */
  JpaOverrides under(JpaOverrides inner) {
    return new JpaOverrides(
        merged(inner.columns, columns),
        merged(inner.associations, associations),
        merged(inner.conversions, conversions));
  }

  /** Those of the attributes in an attribute. */
  JpaOverrides in(String attribute) {
    String prefix = attribute + ".";
    return new JpaOverrides(
        below(columns, prefix), below(associations, prefix), below(conversions, prefix));
  }

  /** These, and under the attribute itself what stood for the whole. */
  Optional<Mirror> conversion(String attribute) {
    return Optional.ofNullable(conversions.get(attribute));
  }

  private static Map<String, Mirror> merged(Map<String, Mirror> inner, Map<String, Mirror> outer) {
    Map<String, Mirror> merged = new HashMap<>(inner);
    merged.putAll(outer);
    return merged;
  }

  private static Map<String, Mirror> below(Map<String, Mirror> all, String prefix) {
    Map<String, Mirror> below = new HashMap<>();
    all.forEach(
        (path, mirror) -> {
          if (path.startsWith(prefix)) {
            below.put(path.substring(prefix.length()), mirror);
          }
        });
    return below;
  }
}
