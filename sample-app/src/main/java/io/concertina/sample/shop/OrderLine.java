package io.concertina.sample.shop;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;

/** An article of an order. */
@Entity
@Table(name = "order_line")
public class OrderLine {

  @EmbeddedId private OrderLineId id;

  @MapsId("orderId")
  @ManyToOne(optional = false)
  @JoinColumn(name = "order_id")
  private Order order;

  @Column(length = 16, nullable = false)
  private String sku;

  private int quantity;
  private long priceCents;

  /** For JPA, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  protected OrderLine() {}

  OrderLine(Order order, int position, String sku, int quantity, long priceCents) {
    this.id = new OrderLineId(order.id(), position);
    this.order = order;
    this.sku = sku;
    this.quantity = quantity;
    this.priceCents = priceCents;
  }

  public OrderLineId id() {
    return id;
  }

  public Order order() {
    return order;
  }

  public String sku() {
    return sku;
  }

  public int quantity() {
    return quantity;
  }

  public long priceCents() {
    return priceCents;
  }
}
