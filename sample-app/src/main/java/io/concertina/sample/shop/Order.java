package io.concertina.sample.shop;

import io.concertina.AddIndex;
import io.concertina.Backfill;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a customer ordered on a day; the customer is another aggregate, known by id. */
@Entity
@Table(name = "orders")
@AddIndex(
    version = "4",
    columns = {"status", "placed_on"})
public class Order {

  @Id private Long id;

  @Column(nullable = false)
  private Long customerId;

  @Enumerated(EnumType.STRING)
  @Column(length = 16)
  @Backfill(
      version = "2",
      set =
          """
          CASE WHEN shipped_on IS NOT NULL THEN 'SHIPPED'
               WHEN paid_on IS NOT NULL THEN 'PAID'
               ELSE 'OPEN' END""",
      where = "status IS NULL",
      keep = true)
  private OrderStatus status;

  @Column(nullable = false)
  private LocalDate placedOn;

  private @Nullable LocalDate paidOn;
  private @Nullable LocalDate shippedOn;

  @OneToMany(mappedBy = "order", cascade = CascadeType.ALL)
  private List<OrderLine> lines = new ArrayList<>();

  /** For JPA, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  protected Order() {}

  /** An order as it is placed; lines are added to it. */
  public Order(Long id, Long customerId, OrderStatus status, LocalDate placedOn) {
    this.id = id;
    this.customerId = customerId;
    this.status = status;
    this.placedOn = placedOn;
  }

  /** Adds an article, on the next position. */
  public void add(String sku, int quantity, long priceCents) {
    lines.add(new OrderLine(this, lines.size() + 1, sku, quantity, priceCents));
  }

  public Long id() {
    return id;
  }

  public Long customerId() {
    return customerId;
  }

  public OrderStatus status() {
    return status;
  }

  public LocalDate placedOn() {
    return placedOn;
  }

  public Optional<LocalDate> paidOn() {
    return Optional.ofNullable(paidOn);
  }

  public Optional<LocalDate> shippedOn() {
    return Optional.ofNullable(shippedOn);
  }

  public List<OrderLine> lines() {
    return List.copyOf(lines);
  }
}
