package io.concertina.processor.step;

import io.concertina.migration.Version;
import io.concertina.processor.model.Schema;

/**
 * One part of a step in its place in the order, with the schema it meets.
 *
 * @param version the step's {@code version} or, for {@link Part#CLOSE}, its {@code contract}
 * @param before the schema before it
 * @param after the schema after it
 */
public record Stage(Version version, Step step, Part part, Schema before, Schema after) {}
