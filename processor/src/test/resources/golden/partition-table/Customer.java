package shop;

import io.concertina.AcceptRisk;
import io.concertina.MappedId;
import io.concertina.MappedTable;
import io.concertina.Partition;
import io.concertina.PartitionMethod;
import io.concertina.PartitionTable;
import java.time.LocalDate;

@MappedTable(name = "customer")
@AcceptRisk(rule = "partition-key-not-in-primary-key", reason = "ids come from a sequence")
@PartitionTable(
    version = "7",
    by = "joined",
    partitions = {
      @Partition(name = "customer_old", from = "MINVALUE", to = "2026-01-01"),
      @Partition(name = "customer_2026", from = "2026-01-01", to = "2027-01-01")
    },
    remainder = "customer_rest")
class Customer {
  @MappedId long id;
  LocalDate joined;
}

@MappedTable(name = "visit")
@PartitionTable(version = "8", by = "id", method = PartitionMethod.HASH, modulus = 2)
class Visit {
  @MappedId long id;
}

@MappedTable(name = "branch")
@PartitionTable(
    version = "9",
    by = "country",
    method = PartitionMethod.LIST,
    partitions = @Partition(name = "branch_de", values = {"DE", "AT's"}))
class Branch {
  @MappedId long id;
  @MappedId String country;
}
