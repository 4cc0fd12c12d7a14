package io.concertina.benchmarks.measure;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints figures as they come, and at the end which targets were missed. */
public final class Report {

  /** The format of a ratio. */
  public static final String RATIO = "%.2f";

  /** The format of a count. */
  public static final String COUNT = "%,.0f";

  private final PrintWriter out;
  private final List<String> missed = new ArrayList<>();
  private String heading = "";
  private int targets;

  public Report(PrintWriter out) {
    this.out = out;
  }

  /** Starts a group of figures. */
  public void heading(String text) {
    heading = text;
    print("\n" + text);
  }

  /** Says something about the figures around it. */
  public void note(String text) {
    print("  " + text);
  }

  /** Prints a figure that has no target. */
  public void figure(String name, String format, Spread figure) {
    print(line(name, format, figure).stripTrailing());
  }

  /** Prints a figure and whether it reaches its target. */
  public void figure(String name, String format, Spread figure, Target target) {
    targets++;
    boolean reached = target.reachedBy(figure);
    if (!reached) {
      missed.add(heading + ": " + name);
    }
    print(
        "%s target %-9s %s"
            .formatted(
                line(name, format, figure), target.text(format), reached ? "reached" : "MISSED"));
  }

  /** Prints a target that could not be measured here, which counts as missed. */
  public void unmeasured(String name, String why) {
    targets++;
    missed.add(heading + ": " + name);
    print("  %-52s not measured: %s".formatted(name, why));
  }

  /** Prints which targets were missed. */
  public void summary() {
    print("\n%s of %s targets reached".formatted(targets - missed.size(), targets));
    missed.forEach(name -> print("  missed: " + name));
  }

  /** The targets that were missed, by heading and name. */
  public List<String> missed() {
    return List.copyOf(missed);
  }

  private static String line(String name, String format, Spread figure) {
    String spread =
        figure.least() == figure.greatest()
            ? ""
            : " (%s to %s)"
                .formatted(number(format, figure.least()), number(format, figure.greatest()));
    return "  %-52s %-28s".formatted(name, number(format, figure.median()) + spread);
  }

  static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }

  private void print(String line) {
    out.println(line);
    out.flush();
  }
}
