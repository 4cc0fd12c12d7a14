package io.concertina.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.concertina.migration.Effect;
import io.concertina.migration.Gate;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Table;
import io.concertina.migration.Version;
import io.concertina.processor.plan.RenderedMigration;
import io.concertina.processor.step.Origin;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes one migration as a class that reads like a page of a runbook. */
final class MigrationWriter {

  /** A migration is kept longer than its transform is fit for new code. */
  private static final AnnotationSpec DEPRECATION_IS_FINE =
      AnnotationSpec.builder(SuppressWarnings.class)
          .addMember("value", "{$S, $S}", "deprecation", "removal")
          .build();

  private final RenderedMigration migration;
  private final RecordCode records;

  private MigrationWriter(RenderedMigration migration) {
    this.migration = migration;
    this.records = new RecordCode(table(migration));
  }

  static TypeSpec.Builder write(RenderedMigration migration, Origin origin) {
    return new MigrationWriter(migration).write(origin);
  }

  /** The table of all operations; a nameless one where there is none, as in hand-written SQL. */
  private static Table table(Migration migration) {
    return Stream.concat(migration.up().stream(), migration.down().stream())
        .map(Operation::table)
        .findFirst()
        .orElse(new Table("", ""));
  }

  private TypeSpec.Builder write(Origin origin) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(ClassNames.of(migration))
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(Migration.class)
            .addJavadoc("$L", Runbook.of(migration, origin));
    if (!records.table().name().isEmpty()) {
      type.addField(tableConstant());
    }
    type.addMethod(Methods.of("version", Version.class, records.of(migration.version())))
        .addMethod(Methods.of("description", String.class, literal(migration.description())))
        .addMethod(Methods.of("checksum", String.class, literal(migration.checksum())))
        .addMethod(
            Methods.ofList(
                "after", Version.class, migration.after().stream().map(records::of).toList()))
        .addMethod(Methods.of("awaited", boolean.class, CodeBlock.of("$L", migration.awaited())))
        .addMethod(
            Methods.ofList(
                "settled",
                Effect.class,
                migration.settled().stream().map(effect -> records.of((Record) effect)).toList()));
    if (!migration.gate().equals(Gate.NONE)) {
      type.addMethod(Methods.of("gate", Gate.class, records.of(migration.gate())));
    }
    type.addMethod(Methods.ofList("up", Operation.class, calls("up", migration.up())))
        .addMethod(Methods.ofList("down", Operation.class, calls("down", migration.down())))
        .addMethod(Methods.of("irreversible", String.class, literal(migration.irreversible())));
    addOperations(type, "up", migration.up());
    addOperations(type, "down", migration.down());
    return type;
  }

  private FieldSpec tableConstant() {
    Table table = records.table();
    return FieldSpec.builder(Table.class, RecordCode.TABLE)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T($S, $S)", Table.class, table.schema(), table.name())
        .build();
  }

  private void addOperations(TypeSpec.Builder type, String direction, List<Operation> operations) {
    for (int i = 0; i < operations.size(); i++) {
      Operation operation = operations.get(i);
      MethodSpec.Builder method =
          MethodSpec.methodBuilder(method(direction, i, operation))
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .returns(Operation.class)
              .addCode("return $L;\n", records.of((Record) operation));
      if (operation instanceof Operation.Transform) {
        method.addAnnotation(DEPRECATION_IS_FINE);
      }
      type.addMethod(method.build());
    }
  }

  private static List<CodeBlock> calls(String direction, List<Operation> operations) {
    return IntStream.range(0, operations.size())
        .mapToObj(i -> CodeBlock.of("$L()", method(direction, i, operations.get(i))))
        .toList();
  }

  /** {@code up1AddFullName}: the order first, so that two names never meet. */
  private static String method(String direction, int place, Operation operation) {
    return direction + (place + 1) + ClassNames.camel(operation.id());
  }

  private static CodeBlock literal(String text) {
    return JavaText.literal(text);
  }
}
