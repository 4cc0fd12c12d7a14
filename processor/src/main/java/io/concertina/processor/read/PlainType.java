package io.concertina.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that should be a type and nothing else. What follows the type in it would become part of
 * the DDL without any rule having looked at it.
 *
 * @param type the type that the text begins with; empty if none
 * @param rest what follows it
 */
record PlainType(String type, String rest) {

  private static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*)";

  private static final Pattern TYPE =
      Pattern.compile(
          "(?:double\\s+precision|(?:national\\s+)?char(?:acter)?\\s+varying|varying\\s+character"
              + "|bit\\s+varying|national\\s+char(?:acter)?"
              + "|interval\\s+(?:year|month|day|hour|minute|second)(?:\\s+to\\s+(?:month|hour|minute|second))?"
              + "|(?:\\$\\{schema}|"
              + NAME
              + ")(?:\\s*\\.\\s*"
              + NAME
              + ")?)"
              + "(?:\\s*\\([^()]*\\))?"
              + "(?:\\s+with(?:out)?\\s+time\\s+zone\\b)?"
              + "(?:\\s*\\[\\s*\\d*\\s*]|\\s+array\\b(?:\\s*\\[\\s*\\d*\\s*])?)*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?i)'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|[()]"
              + "|\\b(?:not\\s+null|null|default|collate|generated(?:\\s+(?:always|by\\s+default))?|references|check|unique"
              + "|primary\\s+key|auto_?increment)\\b");

  static PlainType of(String text) {
    String stripped = text.strip();
    Matcher type = TYPE.matcher(stripped);
    return type.lookingAt()
        ? new PlainType(stripped.substring(0, type.end()), stripped.substring(type.end()).strip())
        : new PlainType("", stripped);
  }

  /** What to write instead, member by member. */
  String rewrite(String member, boolean adds) {
    List<String> members = new ArrayList<>();
    List<String> steps = new ArrayList<>();
    members.add(member + " = \"" + (type.isEmpty() ? "…" : escaped(type)) + "\"");
    List<String> clauses = clauses();
    for (String clause : clauses) {
      String word = clause.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
      if (word.startsWith("not null")) {
        add(adds, "notNull = true", "@SetNotNull", members, steps);
      } else if (word.startsWith("default ")) {
        String value = "defaultValue = \"" + escaped(clause.substring(8).strip()) + "\"";
        add(adds, value, "@SetDefault", members, steps);
      } else if (word.startsWith("collate ")) {
        String name = clause.substring(8).strip().replace("\"", "");
        add(adds, "collation = \"" + name + "\"", "@AddColumn", members, steps);
      } else if (word.startsWith("generated") && word.endsWith("identity")) {
        add(adds, "identity = true", "@AddColumn", members, steps);
      } else if (word.startsWith("auto")) {
        add(adds, "identity = true", "@AddColumn", members, steps);
      } else if (word.startsWith("generated")) {
        add(adds, "generated = \"…\"", "@AddColumn", members, steps);
      } else if (word.startsWith("references")) {
        steps.add("@AddForeignKey");
      } else if (word.startsWith("check")) {
        steps.add("@AddCheck");
      } else if (word.startsWith("unique")) {
        steps.add("@AddUnique");
      } else if (word.startsWith("primary key")) {
        steps.add("@AddPrimaryKey");
      }
    }
    return "write  "
        + String.join(", ", members)
        + (steps.isEmpty()
            ? ""
            : "  and for the rest a step of its own: "
                + String.join(", ", steps.stream().distinct().toList()));
  }

  private static void add(
      boolean adds, String member, String step, List<String> members, List<String> steps) {
    if (adds) {
      members.add(member);
    } else {
      steps.add(step);
    }
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  /** The rest in its clauses, each from its first word on. */
  private List<String> clauses() {
    List<Integer> starts = new ArrayList<>();
    int depth = 0;
    Matcher found = CLAUSE.matcher(rest);
    while (found.find()) {
      char first = rest.charAt(found.start());
      depth += first == '(' ? 1 : first == ')' ? -1 : 0;
      if (depth == 0 && Character.isLetter(first)) {
        starts.add(found.start());
      }
    }
    List<String> clauses = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : rest.length();
      clauses.add(rest.substring(starts.get(i), end).strip());
    }
    return clauses;
  }
}
