package io.concertina.sample.content;

import io.concertina.sample.shop.Order;
import io.concertina.sample.shop.OrderStatus;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * The orders and their lines: each value follows from the order's id, and the status from the
 * number of the write that set it, where write 0 is the legacy database.
 */
public final class Orders {

  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
  private static final OrderStatus[] STATUSES = OrderStatus.values();

  private Orders() {}

  /** The order as a write places it, with its lines. */
  public static Order placed(long id, long write, long legacyCustomers) {
    Order order = new Order(id, customer(id, legacyCustomers), status(id, write), placedOn(id));
    for (int position = 1; position <= lines(id); position++) {
      order.add(sku(id, position), quantity(id, position), priceCents(id, position));
    }
    return order;
  }

  /** Who ordered: one of the customers of the legacy database. */
  public static long customer(long id, long legacyCustomers) {
    return 1 + Math.floorMod(Mix.of(id, 0), legacyCustomers);
  }

  /** The status that a write gave an order. */
  public static OrderStatus status(long id, long write) {
    return STATUSES[Mix.below(STATUSES.length, id + write)];
  }

  /** The status in the legacy database: at first, only cancellations were recorded. */
  public static Optional<OrderStatus> legacyStatus(long id) {
    return id % 4 == 0 ? Optional.of(OrderStatus.CANCELLED) : Optional.empty();
  }

  /** What the backfill of the status is to make of an order that nobody has touched. */
  public static OrderStatus backfilledStatus(long id) {
    if (legacyStatus(id).isPresent()) {
      return legacyStatus(id).get();
    }
    if (legacyShippedOn(id).isPresent()) {
      return OrderStatus.SHIPPED;
    }
    return legacyPaidOn(id).isPresent() ? OrderStatus.PAID : OrderStatus.OPEN;
  }

  public static LocalDate placedOn(long id) {
    return FIRST_DAY.plusDays(Mix.below(700, Mix.of(id, 1)));
  }

  /** The day of payment; nine in ten legacy orders were paid. */
  public static Optional<LocalDate> legacyPaidOn(long id) {
    return id % 10 == 9 ? Optional.empty() : Optional.of(placedOn(id).plusDays(2));
  }

  /** The day of shipment; most of those paid were shipped. */
  public static Optional<LocalDate> legacyShippedOn(long id) {
    return id % 7 == 0 ? Optional.empty() : legacyPaidOn(id).map(day -> day.plusDays(1));
  }

  /** How many lines an order has: one, two or three. */
  public static int lines(long id) {
    return 1 + Mix.below(3, id);
  }

  public static String sku(long id, int position) {
    return String.format(Locale.ROOT, "SKU-%05d", Mix.below(20_000, Mix.of(id, position)));
  }

  public static int quantity(long id, int position) {
    return 1 + Mix.below(9, id + position);
  }

  public static long priceCents(long id, int position) {
    return 95 + 50L * Mix.below(400, Mix.of(id, position) >>> 20);
  }
}
