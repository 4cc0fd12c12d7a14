package io.concertina.sample.shop;

/** How far an order is. */
public enum OrderStatus {
  /** Placed, not paid. */
  OPEN,
  /** Paid, not shipped. */
  PAID,
  /** On its way or delivered. */
  SHIPPED,
  /** Called off. */
  CANCELLED
}
