package io.concertina.processor.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import io.concertina.processor.Sources;
import io.concertina.processor.model.MappedClass;
import io.concertina.processor.model.TableShape;
import io.concertina.processor.read.Naming;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.data.mapping.model.SimpleTypeHolder;
import org.springframework.data.relational.core.mapping.AggregatePath;
import org.springframework.data.relational.core.mapping.RelationalMappingContext;
import org.springframework.data.relational.core.mapping.RelationalPersistentEntity;
import org.springframework.data.relational.core.mapping.RelationalPersistentProperty;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.relational.core.sql.SqlIdentifier;

/** The processor reads aggregates as Spring Data Relational does: tables and columns. */
class SpringDataOracleTest {

  @Test
  void readsWhatSpringDataMaps() throws Exception {
    Path file = Path.of("src/test/resources/spring-data/Aggregates.java");
    Sources.Read read =
        Sources.readAndCompile(
            Naming.SNAKE,
            List.of(),
            JavaFileObjects.forSourceString("shop.Aggregates", Files.readString(file)));
    ClassLoader loader = new Compiled(read.compilation());
    Map<String, Set<String>> expected = new TreeMap<>();
    RelationalMappingContext context = new RelationalMappingContext();
    context.setSimpleTypeHolder(
        new SimpleTypeHolder(
            Set.of(UUID.class, Instant.class, LocalDateTime.class, BigDecimal.class), true));
    for (MappedClass mapped : read.project().classes()) {
      Class<?> type = Class.forName(mapped.model(), false, loader);
      if (type.isAnnotationPresent(Table.class)) {
        RelationalPersistentEntity<?> entity = context.getRequiredPersistentEntity(type);
        add(context.getAggregatePath(entity), entity, expected, new HashSet<>());
      }
    }

    Map<String, Set<String>> found = new TreeMap<>();
    for (TableShape shape : read.project().schema().tables()) {
      found.put(shape.table().toString(), new TreeSet<>(shape.names()));
    }
    assertThat(found).isEqualTo(expected);
  }

  private static void add(
      AggregatePath path,
      RelationalPersistentEntity<?> entity,
      Map<String, Set<String>> tables,
      Set<Class<?>> seen) {
    if (!path.isEmbedded() && !seen.add(entity.getType())) {
      return;
    }
    Set<String> columns =
        tables.computeIfAbsent(
            name(path.getTableInfo().qualifiedTableName()), table -> new TreeSet<>());
    path.getTableInfo()
        .backReferenceColumnInfos()
        .forEach((of, column) -> columns.add(name(column.name())));
    if (path.getTableInfo().qualifierColumnInfo() != null) {
      columns.add(name(path.getTableInfo().qualifierColumnInfo().name()));
    }
    for (RelationalPersistentProperty property : entity) {
      AggregatePath inner = path.append(property);
      if (property.isTransient()) {
        continue;
      }
      if (inner.isEntity()) {
        add(inner, inner.getRequiredLeafEntity(), tables, seen);
      } else {
        columns.add(name(inner.getColumnInfo().name()));
      }
    }
  }

  private static String name(SqlIdentifier name) {
    return name.getReference().replace("\"", "");
  }
}
