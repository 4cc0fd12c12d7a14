package io.concertina.runtime.model;

import io.concertina.AddCheck;
import io.concertina.DropConstraint;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.ReplaceColumn;

/** 23: a constraint of a column that another takes the place of. */
@MappedTable
@AddCheck(version = "23.21", name = "bonus_points_check", check = "points >= 0")
@DropConstraint(version = "23.23", name = "bonus_points_check")
public record Bonus(
    @MappedId long id,
    @ReplaceColumn(
            version = "23.22",
            from = "points",
            fromType = "int",
            up = "CAST(points AS varchar)",
            down = "CAST(score AS int)",
            contract = "23.24")
        @MappedColumn(type = "varchar(9)")
        String score) {}
