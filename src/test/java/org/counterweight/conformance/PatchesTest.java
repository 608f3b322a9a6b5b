package org.counterweight.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Changes of cases, against the examples of the RFCs. */
class PatchesTest {
  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text.replace('\'', '"'));
  }

  /** RFC 7396, appendix A. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'a':'b'} | {'a':'c'} | {'a':'c'}",
        "{'a':'b'} | {'b':'c'} | {'a':'b','b':'c'}",
        "{'a':'b'} | {'a':null} | {}",
        "{'a':'b','b':'c'} | {'a':null} | {'b':'c'}",
        "{'a':['b']} | {'a':'c'} | {'a':'c'}",
        "{'a':'c'} | {'a':['b']} | {'a':['b']}",
        "{'a':{'b':'c'}} | {'a':{'b':'d','c':null}} | {'a':{'b':'d'}}",
        "{'a':[{'b':'c'}]} | {'a':[1]} | {'a':[1]}",
        "['a','b'] | ['c','d'] | ['c','d']",
        "{'a':'b'} | ['c'] | ['c']",
        "{'e':null} | {'a':1} | {'e':null,'a':1}",
        "[1,2] | {'a':'b','c':null} | {'a':'b'}",
        "{} | {'a':{'bb':{'ccc':null}}} | {'a':{'bb':{}}}"
      })
  void mergePatch(String target, String patch, String result) {
    JsonNode before = json(target);
    assertThat(Patches.merge(before, json(patch))).isEqualTo(json(result));
    assertThat(before).isEqualTo(json(target));
  }

  /** RFC 6902, appendix A, as far as it is used here. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'foo':'bar'} | [{'op':'add','path':'/baz','value':'qux'}] | {'baz':'qux','foo':'bar'}",
        "{'foo':['bar','baz']} | [{'op':'add','path':'/foo/1','value':'qux'}] | {'foo':['bar','qux','baz']}",
        "{'baz':'qux','foo':'bar'} | [{'op':'remove','path':'/baz'}] | {'foo':'bar'}",
        "{'foo':['bar','qux','baz']} | [{'op':'remove','path':'/foo/1'}] | {'foo':['bar','baz']}",
        "{'baz':'qux'} | [{'op':'replace','path':'/baz','value':'boo'}] | {'baz':'boo'}",
        "{'foo':['bar']} | [{'op':'add','path':'/foo/-','value':['abc']}] | {'foo':['bar',['abc']]}",
        "{'/':9,'~1':10} | [{'op':'replace','path':'/~01','value':1}] | {'/':9,'~1':1}",
        "{'a':1} | [{'op':'replace','path':'','value':[]}] | []"
      })
  void patch(String target, String patch, String result) {
    assertThat(Patches.apply(json(target), json(patch))).isEqualTo(json(result));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'a':1} | [{'op':'remove','path':'/b'}]",
        "{'a':1} | [{'op':'replace','path':'/b','value':1}]",
        "{'a':1} | [{'op':'add','path':'/b/c','value':1}]",
        "{'a':[1]} | [{'op':'remove','path':'/a/1'}]",
        "{'a':[1]} | [{'op':'add','path':'/a/01','value':1}]",
        "{'a':1} | [{'op':'move','path':'/b','value':1}]",
        "{'a':1} | [{'op':'add','path':'/b'}]"
      })
  void whatCannotBeDoneIsSaid(String target, String patch) {
    assertThatThrownBy(() -> Patches.apply(json(target), json(patch)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("patch");
  }

  @Test
  void aListIsFilledUp() {
    assertThat(Patches.repeat(json("{'a':[{'b':1}]}"), json("{'path':'/a','to':3}")))
        .isEqualTo(json("{'a':[{'b':1},{'b':1},{'b':1}]}"));
    assertThat(
            Patches.repeat(json("{'a':['x']}"), json("{'path':'/a','to':2,'as':'E-{n}','from':9}")))
        .isEqualTo(json("{'a':['E-9','E-10']}"));
    assertThatThrownBy(() -> Patches.repeat(json("{'a':[]}"), json("{'path':'/a','to':2}")))
        .hasMessageContaining("/a");
  }
}
