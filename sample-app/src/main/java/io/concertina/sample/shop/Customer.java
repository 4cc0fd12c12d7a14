package io.concertina.sample.shop;

import io.concertina.AddColumn;
import io.concertina.DropColumn;
import io.concertina.RenameColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;

/**
 * Somebody who orders.
 *
 * <p>Release 2 renamed {@code name} and added {@code emailNormalized}; release 3, which no longer
 * shares the database with release 1, closes both changes and lets go of the fax number.
 */
@Entity
@Table(name = "customer")
@DropColumn(version = "7", column = "fax", type = "varchar(24)", retain = "P30D")
public class Customer {

  @Id private Long id;

  @Column(length = 120, nullable = false)
  @RenameColumn(version = "1", from = "name", contract = "5")
  private String fullName;

  @Column(length = 200, nullable = false)
  private String email;

  @Column(length = 200, nullable = false)
  @AddColumn(version = "3", fill = "lower(email)", notNull = true, contract = "6")
  private String emailNormalized;

  /** For JPA, which fills the fields. */
  @SuppressWarnings("NullAway.Init")
  protected Customer() {}

  /** A customer who registers. */
  public Customer(Long id, String fullName, String email) {
    this.id = id;
    this.fullName = fullName;
    this.email = email;
    this.emailNormalized = normalized(email);
  }

  public Long id() {
    return id;
  }

  public String fullName() {
    return fullName;
  }

  public String email() {
    return email;
  }

  public String emailNormalized() {
    return emailNormalized;
  }

  /** The form by which two spellings of one address are recognised. */
  public static String normalized(String email) {
    return email.toLowerCase(Locale.ROOT);
  }
}
