package shop.migrations;

import io.concertina.migration.Effect;
import io.concertina.migration.Migration;
import io.concertina.migration.Operation;
import io.concertina.migration.Phase;
import io.concertina.migration.Sql;
import io.concertina.migration.Version;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Version 6: texts that are hard to write *&#47; &#92;u0041 &lt;b&gt;&#123;&#64;code.
 *
 * <p>Declared on {@code Customer} by <code>&#64;Sql(version = "6", description = "texts that are hard to write *&#47; &#92;&#92;u0041 &lt;b&gt;&#123;&#64;code", up = "SELECT '&#92;"&#92;"&#92;" &#92;&#92; &#92;&#92;u0041 *&#47; 	' ||&#92;n  ' $ %s &#92;n', '\u00e4\u00f6\u00fc'", irreversible = "it changes nothing &amp; nobody")</code>.
 *
 * <p>Starts when version 5 is complete. This build reads the result: a boot waits for it.
 *
 * <p>Up:
 *
 * <ol>
 *   <li>expand: texts that are hard to write *&#47; &#92;u0041 &lt;b&gt;&#123;&#64;code
 * </ol>
 *
 * <p>Down: none: it changes nothing &amp; nobody.
 */
@Generated("io.concertina.processor.MigrationProcessor")
final class V6__TextsThatAreHardToWriteU0041BCode implements Migration {
  @Override
  public Version version() {
    return Version.of("6");
  }

  @Override
  public String description() {
    return "texts that are hard to write */ \\u0041 <b>{@code";
  }

  @Override
  public String checksum() {
    return "1:dfa6615a90332ed5";
  }

  @Override
  public List<Version> after() {
    return List.of(Version.of("5"));
  }

  @Override
  public boolean awaited() {
    return true;
  }

  @Override
  public List<Effect> settled() {
    return List.of();
  }

  @Override
  public List<Operation> up() {
    return List.of(up1Run());
  }

  @Override
  public List<Operation> down() {
    return List.of();
  }

  @Override
  public String irreversible() {
    return "it changes nothing & nobody";
  }

  private static Operation up1Run() {
    return new Operation.Script(
        "run",
        Phase.EXPAND,
        "texts that are hard to write */ \\u0041 <b>{@code",
        Sql.same(
            """
            SELECT '\""" \\ \\u0041 */ \t' ||
              ' $ %s\s
            ', '\u00e4\u00f6\u00fc'
            """));
  }
}
