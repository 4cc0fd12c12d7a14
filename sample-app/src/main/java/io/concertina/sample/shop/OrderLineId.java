package io.concertina.sample.shop;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * The key of an order line.
 *
 * @param orderId the order
 * @param position the line's place in it, from 1
 */
@Embeddable
public record OrderLineId(Long orderId, Integer position) implements Serializable {}
