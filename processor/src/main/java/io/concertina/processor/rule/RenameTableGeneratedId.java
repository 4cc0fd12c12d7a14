package io.concertina.processor.rule;

import io.concertina.processor.model.Column;
import io.concertina.processor.model.TableShape;
import io.concertina.processor.step.Part;
import io.concertina.processor.step.Project;
import io.concertina.processor.step.RenameTable;
import java.util.List;
import java.util.Optional;

/** A rename of a table whose rows SQLite numbers, which tells nobody the number through a view. */
final class RenameTableGeneratedId implements Rule {

  @Override
  public List<Finding> check(Project project) {
    return project.steps().stream()
        .filter(RenameTable.class::isInstance)
        .map(RenameTable.class::cast)
        .flatMap(
            rename ->
                generated(rename, project)
                    .map(
                        column ->
                            finding(
                                rename.origin(),
                                "",
                                "On SQLite a new row of %s gets another row's %s in its entity while both names live"
                                    .formatted(rename.table(), column.name()),
                                "the new name is that of a view until the contract; an INSERT through a view"
                                    + " changes no last_insert_rowid(), so the driver reads back the number of"
                                    + " some earlier row, and the next save() overwrites that one",
                                "let the service give the number, or rename in one go, before it starts:"
                                    + "  @Sql(version = \"%1$s\", description = \"rename %2$s\", up = \"ALTER TABLE %3$s RENAME TO %4$s\", down = \"ALTER TABLE %5$s RENAME TO %6$s\")"
                                        .formatted(
                                            rename.version(),
                                            rename.from().name().replace("\"", ""),
                                            Tables.pasted(rename.from()),
                                            Tables.pasted(rename.table().name()),
                                            Tables.pasted(rename.table()),
                                            Tables.pasted(rename.from().name()))
                                    + "; where the service never runs on SQLite  "
                                    + acceptance()))
                    .stream())
        .toList();
  }

  private static Optional<Column> generated(RenameTable rename, Project project) {
    return project
        .stage(rename, Part.OPEN)
        .before()
        .table(rename.from())
        .map(TableShape::columns)
        .flatMap(columns -> columns.stream().filter(Column::generated).findFirst());
  }
}
