package io.concertina.processor.step;

import io.concertina.migration.Table;

/**
 * A part of the mapping that the reader does not understand: the table may have more columns than
 * it knows, and all of them count as used.
 *
 * @param origin the annotation, or the class or field
 * @param model the binary name of the class that maps the table
 * @param table the table
 * @param what what is not understood, as the subject of a sentence
 */
public record Doubt(Origin origin, String model, Table table, String what) {}
