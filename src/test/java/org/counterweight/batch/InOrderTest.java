package org.counterweight.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

  @Test
  void resultsComeInTheOrderOfTheInputsWhateverEndsFirst() throws Exception {
    CountDownLatch secondDone = new CountDownLatch(1);
    List<String> taken = new ArrayList<>();
    new InOrder(2)
        .run(
            List.of("first", "second").iterator(),
            input -> {
              if (input.equals("first")) {
                await(secondDone);
              } else {
                secondDone.countDown();
              }
              return input;
            },
            taken::add);
    assertThat(taken).containsExactly("first", "second");
  }

  @Test
  void whatIsHeldIsBoundedByTheWorkers() throws Exception {
    AtomicInteger held = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    new InOrder(3)
        .run(
            IntStream.range(0, 1000).iterator(),
            input -> {
              most.accumulateAndGet(held.incrementAndGet(), Math::max);
              return input;
            },
            result -> held.decrementAndGet());
    assertThat(held).hasValue(0);
    assertThat(most.get()).isLessThanOrEqualTo(4);
  }

  @Test
  void aBugInTheWorkIsNotSwallowed() {
    assertThatThrownBy(() ->
            new InOrder(1)
                .run(
                    List.of(1).iterator(),
                    input -> {
                      throw new IllegalStateException("bug");
                    },
                    result -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("bug");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
