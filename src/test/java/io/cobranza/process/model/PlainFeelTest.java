package io.cobranza.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell of a table or a condition of a form may say, and what it may not. */
@Tag("unit")
class PlainFeelTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "\"MXN\",\"JPY\"",
        "not(\"MXN\",\"JPY\")",
        ">= 20000",
        "]30..60]",
        "[1.5..30]",
        "-7",
        "days * 2 + 1",
        "openBalance",
        "outcome != \"PROMISE\" or not(list contains([\"2\", \"3\"], instalments))",
        "a = null and (b > 3 or c in (1, 2))"
      })
  void thisIsAllowed(String text) {
    assertThat(PlainFeel.objection(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x.class",
        "x.getClass()",
        "getClass()",
        "\"x\"()",
        "(f)(1)",
        "[f](1)",
        "{a: 1}",
        "function(x) external {java: {class: \"java.lang.Runtime\", method signature: \"x()\"}}",
        "for x in y return f(x)",
        "string length(\"x\")",
        "not list contains (x)(y)",
        "x or exec(\"y\")",
        "not x(y)",
        "/* \" */ f(1) /* \" */",
        "1 // \" \n + f(1) // \"",
        "\"a\\\" + f(1) + \\\"\"",
        "`x`",
        "@\"2024-01-01\"",
        "${x}",
        "\"unfinished"
      })
  void thisIsNot(String text) {
    assertThat(PlainFeel.objection(text)).isPresent();
  }
}
