package io.concertina.processor.step;

/** An {@code @AcceptRisk}. */
public record Acceptance(Origin origin, String rule, String reason) {}
