package shop;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

enum Grade {
  ALPHA,
  BETA
}

@Converter(autoApply = true)
class GradeConverter implements AttributeConverter<Grade, String> {
  public String convertToDatabaseColumn(Grade grade) {
    return grade == null ? null : grade.name();
  }

  public Grade convertToEntityAttribute(String text) {
    return text == null ? null : Grade.valueOf(text);
  }
}

class Weight {
  int grams;
}

abstract class Numbers<T> implements AttributeConverter<T, Integer> {}

@Converter(autoApply = true)
class WeightConverter extends Numbers<Weight> {
  public Integer convertToDatabaseColumn(Weight weight) {
    return weight == null ? null : weight.grams;
  }

  public Weight convertToEntityAttribute(Integer grams) {
    return null;
  }
}

@Converter
class ListConverter implements AttributeConverter<List<String>, String> {
  public String convertToDatabaseColumn(List<String> list) {
    return null;
  }

  public List<String> convertToEntityAttribute(String text) {
    return null;
  }
}

@Embeddable
class Parcel {
  Weight net;
  @Convert(converter = org.hibernate.type.YesNoConverter.class) Boolean fragile;
}

@Entity
class Pupil {
  @Id Long id;
  Grade grade;
  @Convert(disableConversion = true) Grade raw;
  @Convert(converter = org.hibernate.type.YesNoConverter.class) Boolean active;
  @Convert(converter = org.hibernate.type.NumericBooleanConverter.class) Boolean present;
  @Convert(converter = ListConverter.class) @Column(length = 90) List<String> labels;
  Weight weight;
  Parcel parcel;
  @ElementCollection Set<Grade> grades;
  @ElementCollection Map<Grade, Weight> weights;

  @ElementCollection
  @Convert(attributeName = "value", converter = org.hibernate.type.YesNoConverter.class)
  Map<String, Boolean> flags;
}

@Entity
@Convert(attributeName = "net", converter = org.hibernate.type.YesNoConverter.class)
class Crate {
  @Id Long id;
  Boolean net;
}
