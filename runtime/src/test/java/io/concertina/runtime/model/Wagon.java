package io.concertina.runtime.model;

import io.concertina.AcceptRisk;
import io.concertina.AddCheck;
import io.concertina.AddColumn;
import io.concertina.AddForeignKey;
import io.concertina.AddForeignKey.Orphans;
import io.concertina.AddIndex;
import io.concertina.AddUnique;
import io.concertina.AlterType;
import io.concertina.Backfill;
import io.concertina.DropColumn;
import io.concertina.DropConstraint;
import io.concertina.DropDefault;
import io.concertina.DropIndex;
import io.concertina.DropNotNull;
import io.concertina.ExtractTable;
import io.concertina.MappedColumn;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.MergeColumns;
import io.concertina.Part;
import io.concertina.RenameColumn;
import io.concertina.ReplaceColumn;
import io.concertina.SetDefault;
import io.concertina.SetNotNull;
import io.concertina.SplitColumn;
import java.math.BigDecimal;

/**
 * 60: a step of every kind on one table, each on columns of its own, so that any two can be in one
 * release. The version of a contract is that of its step with a further .1.
 */
@MappedTable
@SplitColumn(
    version = "60.3",
    from = "full_name",
    fromType = "varchar(80)",
    into = {
      @Part(
          column = "first_name",
          value = "nullif(split_part(full_name, ' ', 1), '')",
          sqlite = "nullif(substr(full_name, 1, instr(full_name || ' ', ' ') - 1), '')"),
      @Part(
          column = "last_name",
          value = "nullif(substr(full_name, length(split_part(full_name, ' ', 1)) + 2), '')",
          sqlite = "nullif(substr(full_name, instr(full_name || ' ', ' ') + 1), '')")
    },
    down = "first_name || coalesce(' ' || last_name, '')",
    contract = "60.3.1")
@AddIndex(
    version = "60.16",
    columns = {"yard", "email"})
@DropIndex(version = "60.17", columns = "yard", name = "wagon_yard_idx")
@DropColumn(version = "60.19", column = "fax", type = "varchar(20)")
@DropConstraint(version = "60.14", name = "wagon_weighed", check = "weight > 0")
@ExtractTable(
    version = "60.20",
    table = "wagon_address",
    columns = {"street", "city"},
    key = "wagon_id",
    contract = "60.20.1")
@ExtractTable(
    version = "60.21",
    table = "wagon_owner",
    columns = "owner",
    reference = "owner_id",
    contract = "60.21.1")
public record Wagon(
    @MappedId long id,
    @MappedColumn(type = "varchar(80)") String email,
    @MappedColumn(type = "varchar(20)") String yard,
    @RenameColumn(version = "60.1", from = "name", contract = "60.1.1")
        @MappedColumn(type = "varchar(80)", nullable = false)
        String title,
    @ReplaceColumn(
            version = "60.2",
            from = "cents",
            fromType = "bigint",
            up = "cents / 100.0",
            down = "round(amount * 100)",
            contract = "60.2.1")
        @MappedColumn(type = "numeric(12,2)")
        BigDecimal amount,
    @MappedColumn(type = "varchar(80)") String firstName,
    @MappedColumn(type = "varchar(80)") String lastName,
    @MergeColumns(
            version = "60.4",
            from = {
              @Part(
                  column = "area",
                  type = "varchar(10)",
                  value = "nullif(split_part(phone, '-', 1), '')",
                  sqlite = "nullif(substr(phone, 1, instr(phone || '-', '-') - 1), '')"),
              @Part(
                  column = "number",
                  type = "varchar(20)",
                  value = "nullif(split_part(phone, '-', 2), '')",
                  sqlite = "nullif(substr(phone, instr(phone || '-', '-') + 1), '')")
            },
            up = "area || coalesce('-' || number, '')",
            contract = "60.4.1")
        @MappedColumn(type = "varchar(40)")
        String phone,
    @AlterType(version = "60.5", type = "bigint", from = "integer") @MappedColumn(type = "bigint")
        Long counted,
    @AlterType(version = "60.6", type = "varchar(40)", from = "varchar(20)")
        @MappedColumn(type = "varchar(40)")
        String code,
    @AddColumn(version = "60.7", defaultValue = "'new'", notNull = true)
        @MappedColumn(type = "varchar(10)")
        String state,
    @AddColumn(version = "60.8", fill = "lower(email)", contract = "60.8.1")
        @MappedColumn(type = "varchar(80)")
        String emailLower,
    @SetNotNull(version = "60.9", fill = "'user of ' || id", contract = "60.9.1")
        @MappedColumn(type = "varchar(80)")
        String login,
    @DropNotNull(version = "60.10", fill = "'ZZ'") @MappedColumn(type = "varchar(2)")
        String country,
    @SetDefault(version = "60.11", value = "'new'", was = "'none'")
        @MappedColumn(type = "varchar(9)")
        String status,
    @DropDefault(version = "60.12", was = "7") @MappedColumn(type = "bigint") Long grade,
    @AddCheck(version = "60.13", name = "wagon_points", check = "points >= 0", fix = "0")
        @MappedColumn(type = "bigint")
        Long points,
    @MappedColumn(type = "bigint") Long weight,
    @AddUnique(version = "60.15") @MappedColumn(type = "varchar(20)") String plate,
    @Backfill(version = "60.18", set = "'A' || id", where = "class IS NULL", keep = true)
        @MappedColumn(name = "class", type = "varchar(20)")
        String category,
    @MappedColumn(name = "owner_id", type = "bigint") Long ownerId,
    @AddForeignKey(
            version = "60.22",
            references = "depot",
            referencedColumns = "id",
            orphans = Orphans.SET_NULL)
        @AcceptRisk(rule = "unknown-table", reason = "no class maps it")
        @MappedColumn(type = "bigint")
        Long depot) {}
