package io.concertina.sample.traffic;

import io.concertina.sample.content.Customers;
import io.concertina.sample.content.Orders;
import io.concertina.sample.shop.OrderStatus;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What the database has acknowledged: for each row written since the start, the number of the write
 * that set each value. The values follow from the numbers.
 *
 * <p>Thread-safe. Writes to one row are let through one after the other, whichever release they
 * come from: so the last one acknowledged is the one that the row must hold.
 */
public final class Ledger {

  private static final int STRIPES = 1 << 12;

  private final long legacyCustomers;
  private final AtomicLong lastWrite = new AtomicLong();
  private final AtomicLong lastCustomer;
  private final AtomicLong lastOrder;
  private final Map<Long, CustomerEntry> customers = new ConcurrentHashMap<>();
  private final Map<Long, Long> orders = new ConcurrentHashMap<>();
  private final Lock[] customerLocks = locks();
  private final Lock[] orderLocks = locks();

  /** Over a legacy database that holds as many orders as customers. */
  public Ledger(long legacyCustomers) {
    this.legacyCustomers = legacyCustomers;
    this.lastCustomer = new AtomicLong(legacyCustomers);
    this.lastOrder = new AtomicLong(legacyCustomers);
  }

  private static Lock[] locks() {
    Lock[] locks = new Lock[STRIPES];
    for (int i = 0; i < STRIPES; i++) {
      locks[i] = new ReentrantLock();
    }
    return locks;
  }

  long legacyCustomers() {
    return legacyCustomers;
  }

  long nextWrite() {
    return lastWrite.incrementAndGet();
  }

  long nextCustomer() {
    return lastCustomer.incrementAndGet();
  }

  long nextOrder() {
    return lastOrder.incrementAndGet();
  }

  /** The highest id handed out so far; its insert may still be under way. */
  long lastCustomer() {
    return lastCustomer.get();
  }

  /** The highest id handed out so far; its insert may still be under way. */
  long lastOrder() {
    return lastOrder.get();
  }

  boolean hasCustomer(long id) {
    return id <= legacyCustomers || customers.containsKey(id);
  }

  boolean hasOrder(long id) {
    return id <= legacyCustomers || orders.containsKey(id);
  }

  void registered(long id, long write) {
    customers.put(id, new CustomerEntry(write, write));
  }

  void placed(long id, long write) {
    orders.put(id, write);
  }

  void changeName(long id, long number, Write write) throws SQLException {
    exclusively(
        customerLocks,
        id,
        () -> {
          write.run();
          customers.merge(
              id, new CustomerEntry(number, 0), (old, now) -> new CustomerEntry(number, old.email));
        });
  }

  void changeEmail(long id, long number, Write write) throws SQLException {
    exclusively(
        customerLocks,
        id,
        () -> {
          write.run();
          customers.merge(
              id, new CustomerEntry(0, number), (old, now) -> new CustomerEntry(old.name, number));
        });
  }

  void changeStatus(long id, long number, Write write) throws SQLException {
    exclusively(
        orderLocks,
        id,
        () -> {
          write.run();
          orders.put(id, number);
        });
  }

  private static void exclusively(Lock[] locks, long id, Write write) throws SQLException {
    Lock lock = locks[(int) (id % STRIPES)];
    lock.lock();
    try {
      write.run();
    } finally {
      lock.unlock();
    }
  }

  /** The name that a customer must have; empty when no such customer was ever acknowledged. */
  Optional<String> name(long id) {
    return customer(id).map(entry -> Customers.name(id, entry.name));
  }

  /** The address that a customer must have. */
  Optional<String> email(long id) {
    return customer(id).map(entry -> Customers.email(id, entry.email));
  }

  private Optional<CustomerEntry> customer(long id) {
    CustomerEntry entry = customers.get(id);
    if (entry == null && id <= legacyCustomers) {
      return Optional.of(CustomerEntry.LEGACY);
    }
    return Optional.ofNullable(entry);
  }

  /** The status that an order must have, where the backfill has seen the orders nobody touched. */
  Optional<OrderStatus> status(long id) {
    Long write = orders.get(id);
    if (write == null) {
      return id <= legacyCustomers ? Optional.of(Orders.backfilledStatus(id)) : Optional.empty();
    }
    return Optional.of(Orders.status(id, write));
  }

  /** A write that has been acknowledged when it returns. */
  @FunctionalInterface
  interface Write {
    void run() throws SQLException;
  }

  private record CustomerEntry(long name, long email) {
    static final CustomerEntry LEGACY = new CustomerEntry(0, 0);
  }
}
