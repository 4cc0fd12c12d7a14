package io.concertina.processor.oracle;

import io.concertina.processor.model.SqlType;
import io.concertina.processor.read.Naming;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitJoinTableNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;

/** What Hibernate maps, of its own metadata: it needs no database for that. */
final class Hibernate {

  private Hibernate() {}

  /** The tables that Hibernate would create for the classes. */
  static Map<String, Map<String, String>> tables(
      ClassLoader loader, List<String> classes, Naming naming) {
    StandardServiceRegistryBuilder settings =
        new StandardServiceRegistryBuilder(
                new BootstrapServiceRegistryBuilder().applyClassLoader(loader).build())
            .applySetting("hibernate.boot.allow_jdbc_metadata_access", false)
            .applySetting("hibernate.dialect", PostgreSQLDialect.class.getName());
    if (naming == Naming.SNAKE) {
      settings
          .applySetting(
              "hibernate.physical_naming_strategy", new PhysicalNamingStrategySnakeCaseImpl())
          .applySetting("hibernate.implicit_naming_strategy", new SpringNames());
    }
    try (StandardServiceRegistry registry = settings.build()) {
      MetadataSources sources = new MetadataSources(registry);
      for (String name : classes) {
        sources.addAnnotatedClass(Class.forName(name, false, loader));
      }
      return tables(sources.buildMetadata());
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Map<String, Map<String, String>> tables(Metadata metadata) {
    Map<String, Map<String, String>> tables = new TreeMap<>();
    for (Table table : metadata.collectTableMappings()) {
      if (table.isPhysicalTable()) {
        Map<String, String> columns =
            tables.computeIfAbsent(
                (table.getSchema() == null ? "" : name(table.getSchemaIdentifier()) + ".")
                    + name(table.getNameIdentifier()),
                name -> new TreeMap<>());
        for (Column column : table.getColumns()) {
          boolean key = table.hasPrimaryKey() && table.getPrimaryKey().containsColumn(column);
          columns.put(
              column.isQuoted() ? column.getName() : column.getName().toLowerCase(Locale.ROOT),
              Line.of(
                  SqlType.of(
                          column.getSqlType(metadata).replaceFirst(" (not null|default) ?.*", ""))
                      .toString(),
                  column.isNullable() && !key,
                  key));
        }
      }
    }
    return tables;
  }

  /** PostgreSQL folds what is not quoted. */
  private static String name(Identifier name) {
    return name.isQuoted() ? name.getText() : name.getText().toLowerCase(Locale.ROOT);
  }

  /** As Spring Boot names join tables: after the property, not after the other table. */
  private static final class SpringNames extends ImplicitNamingStrategyJpaCompliantImpl {

    private static final long serialVersionUID = 1;

    @Override
    public Identifier determineJoinTableName(ImplicitJoinTableNameSource source) {
      String property = source.getAssociationOwningAttributePath().getProperty();
      return toIdentifier(
          source.getOwningPhysicalTableName() + "_" + property, source.getBuildingContext());
    }
  }
}
