package io.concertina.runtime.model;

import io.concertina.DropTable;

/** 18: tables that no class maps any more: kept aside for a month, and gone at once. */
@DropTable(version = "18.5", table = "fax_log")
@DropTable(version = "18.6", table = "pager_log", retain = "PT0S")
public final class Gone {

  private Gone() {}
}
