package io.concertina.processor.step;

import io.concertina.processor.plan.RenderedMigration;

/** A migration as the runtime will see it and the annotation it comes from. */
public record Rendered(Origin origin, RenderedMigration migration) {}
