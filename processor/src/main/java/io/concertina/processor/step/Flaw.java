package io.concertina.processor.step;

/**
 * An annotation that could not be read as a step: a malformed version, a column that nothing names.
 *
 * @param member the annotation member concerned; empty for the annotation as a whole
 * @param headline what is wrong, in the message format's first line without its id
 * @param why what follows from it
 * @param safe what to write instead
 */
public record Flaw(Origin origin, String member, String headline, String why, String safe) {}
