package shop;

import io.concertina.DropTable;

@DropTable(version = "9", table = "fax_log")
@DropTable(version = "10", table = "log", schema = "sales", retain = "PT0S")
final class Gone {}
