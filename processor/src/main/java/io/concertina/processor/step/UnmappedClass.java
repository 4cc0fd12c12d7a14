package io.concertina.processor.step;

/** A class that carries steps but maps no table. */
public record UnmappedClass(Origin origin) {}
