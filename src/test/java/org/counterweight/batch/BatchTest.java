package org.counterweight.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What one input does to the others: nothing. */
@Timeout(60)
class BatchTest {
  private static final Duration LONG = Duration.ofSeconds(50);
  private static final Duration SHORT = Duration.ofMillis(300);

  private final Stop stop = new Stop();
  private final List<String> done = new ArrayList<>();

  @Test
  void aResultIsHandedOverWhileAnEarlierOneIsStillWorkedOn() throws Exception {
    CountDownLatch secondIsKnown = new CountDownLatch(1);
    Ended ended =
        batch(2, LONG)
            .run(
                List.of("slow", "quick").iterator(),
                task(input -> {
                  if (input.equals("slow")) {
                    await(secondIsKnown);
                  }
                }),
                result -> {
                  done.add(result.number() + " " + result.result());
                  secondIsKnown.countDown();
                });
    assertThat(done).containsExactly("1 quick done", "0 slow done");
    assertThat(ended).isEqualTo(new Ended(2, true, 0));
  }

  @Test
  void aResultIsHandedOverWhileTheNextInputIsWaitedFor() throws Exception {
    BlockingQueue<String> producer = new LinkedBlockingQueue<>(List.of("first"));
    Iterator<String> inputs =
        new Iterator<>() {
          private int given;

          @Override
          public boolean hasNext() {
            return given < 2;
          }

          @Override
          public String next() {
            given++;
            try {
              return producer.take();
            } catch (InterruptedException e) {
              throw new NoSuchElementException(e);
            }
          }
        };
    batch(2, LONG)
        .run(
            inputs,
            task(input -> {}),
            result -> {
              done.add(result.result());
              // The second input only comes once the first result is seen.
              producer.add("second");
            });
    assertThat(done).containsExactly("first done", "second done");
  }

  @Test
  void whatIsHeldIsBoundedByTheWorkers() throws Exception {
    AtomicInteger held = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    batch(3, LONG)
        .run(
            IntStream.range(0, 1000).mapToObj(String::valueOf).iterator(),
            task(input -> most.accumulateAndGet(held.incrementAndGet(), Math::max)),
            result -> held.decrementAndGet());
    assertThat(held).hasValue(0);
    // In the hands of the workers, waiting to be handed over, and being handed over.
    assertThat(most.get()).isLessThanOrEqualTo(3 + 3 + 1);
  }

  @Test
  void anInputThatTakesTooLongIsNamedAndItsWorkerFreed() throws Exception {
    AtomicBoolean interrupted = new AtomicBoolean();
    CountDownLatch over = new CountDownLatch(1);
    run(
        1,
        SHORT,
        List.of("a", "endless", "b"),
        input -> {
          if (input.equals("endless")) {
            try {
              Thread.sleep(1_000_000);
            } catch (InterruptedException e) {
              interrupted.set(true);
              over.countDown();
              throw e;
            }
          }
        });
    assertThat(done).containsExactly("a done", "endless TookTooLong", "b done");
    over.await();
    assertThat(interrupted).isTrue();
  }

  @Test
  void anInputThatHeedsNoInterruptDelaysNobody() throws Exception {
    AtomicBoolean go = new AtomicBoolean(true);
    try {
      run(1, SHORT, List.of("a", "deaf", "b", "c"), input -> spin(input.equals("deaf"), go));
      assertThat(done).containsExactly("a done", "deaf TookTooLong", "b done", "c done");
    } finally {
      go.set(false);
    }
  }

  @Test
  void threadsThatDoNotStopAreBoundedAndWhatIsLeftIsSaid() throws Exception {
    AtomicBoolean go = new AtomicBoolean(true);
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    try {
      Ended ended =
          run(
              1,
              SHORT,
              List.of("1", "2", "3", "4"),
              input -> {
                threads.add(Thread.currentThread());
                spin(true, go);
              });
      assertThat(done).containsExactly("1 TookTooLong", "2 TookTooLong");
      assertThat(ended).isEqualTo(new Ended(2, false, 2));
      assertThat(threads).hasSize(2);
    } finally {
      go.set(false);
    }
  }

  @Test
  void whatComesBackLateIsThrownAway() throws Exception {
    AtomicInteger completed = new AtomicInteger();
    CountDownLatch late = new CountDownLatch(1);
    Task<String, String, String> task =
        new Told(
            input -> {
              if (input.equals("late")) {
                awaitDeaf(late);
              }
            }) {
          @Override
          public String complete(long number, String input, String worked) {
            completed.incrementAndGet();
            return super.complete(number, input, worked);
          }
        };
    batch(1, SHORT)
        .run(
            List.of("late", "next").iterator(),
            task,
            result -> {
              done.add(result.result());
              late.countDown();
            });
    assertThat(done).containsExactly("late TookTooLong", "next done");
    assertThat(completed).hasValue(1);
  }

  @Test
  void theShortPartIsUnderNoTimeLimit() throws Exception {
    Task<String, String, String> task =
        new Told(input -> {}) {
          @Override
          public String complete(long number, String input, String worked) {
            try {
              Thread.sleep(SHORT.toMillis() * 2);
            } catch (InterruptedException e) {
              return "interrupted";
            }
            return "written";
          }
        };
    batch(1, SHORT).run(List.of("a").iterator(), task, result -> done.add(result.result()));
    assertThat(done).containsExactly("written");
  }

  @Test
  void whatGoesWrongWithOneReachesNoOther() throws Exception {
    run(
        2,
        LONG,
        List.of("a", "bug", "deep", "b"),
        input -> {
          switch (input) {
            case "bug" -> throw new IllegalStateException("bug");
            case "deep" -> throw new StackOverflowError();
            default -> {}
          }
        });
    assertThat(done)
        .containsExactlyInAnyOrder("a done", "bug Unexpected", "deep TooDeep", "b done");
  }

  @Test
  void anInputThatMemoryDoesNotSufficeForIsTriedOnceMoreAlone() throws Exception {
    AtomicInteger atWork = new AtomicInteger();
    AtomicInteger tries = new AtomicInteger();
    List<String> inputs = new ArrayList<>(List.of("large"));
    IntStream.range(0, 50).forEach(i -> inputs.add("small"));
    run(
        2,
        LONG,
        inputs,
        input -> {
          int others = atWork.getAndIncrement();
          try {
            if (input.equals("large") && (tries.getAndIncrement() == 0 || others > 0)) {
              throw new OutOfMemoryError("made up");
            }
            Thread.sleep(1);
          } finally {
            atWork.decrementAndGet();
          }
        });
    assertThat(tries).hasValue(2);
    assertThat(done).hasSize(51).contains("large done").doesNotContain("large OutOfMemory");
  }

  @Test
  void anInputTooLargeForAllTheMemoryIsNamed() throws Exception {
    run(
        2,
        LONG,
        List.of("a", "huge", "b"),
        input -> {
          if (input.equals("huge")) {
            throw new OutOfMemoryError("made up");
          }
        });
    assertThat(done).containsExactlyInAnyOrder("a done", "huge OutOfMemory", "b done");
  }

  @Test
  void anInputThatHangsWhileItIsTriedAloneGivesTheMemoryBack() throws Exception {
    AtomicInteger tries = new AtomicInteger();
    AtomicBoolean go = new AtomicBoolean(true);
    try {
      run(
          2,
          SHORT,
          List.of("a", "huge", "b", "c", "d"),
          input -> {
            if (input.equals("huge")) {
              if (tries.getAndIncrement() == 0) {
                throw new OutOfMemoryError("made up");
              }
              spin(true, go);
            }
          });
      assertThat(done)
          .containsExactlyInAnyOrder("a done", "huge TookTooLong", "b done", "c done", "d done");
    } finally {
      go.set(false);
    }
  }

  @Test
  void aStopLeavesWhatIsNotBegunAndFinishesTheRest() throws Exception {
    Ended ended =
        batch(1, LONG)
            .run(
                List.of("a", "b", "c", "d").iterator(),
                task(input -> {
                  if (input.equals("b")) {
                    stop.request();
                  }
                }),
                result -> done.add(result.result()));
    assertThat(done).containsExactly("a done", "b done");
    assertThat(ended).isEqualTo(new Ended(2, false, 0));
  }

  @Test
  void aStopDoesNotWaitForAnInputThatNeverComes() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    Iterator<String> inputs =
        new Iterator<>() {
          private boolean first = true;

          @Override
          public boolean hasNext() {
            if (!first) {
              BatchTest.await(never);
            }
            return first;
          }

          @Override
          public String next() {
            first = false;
            return "a";
          }
        };
    Ended ended =
        batch(2, LONG)
            .run(
                inputs,
                task(input -> {}),
                result -> {
                  done.add(result.result());
                  stop.request();
                });
    assertThat(done).containsExactly("a done");
    assertThat(ended.complete()).isFalse();
    never.countDown();
  }

  @Test
  void inputsThatCannotBeReadOnAreAFailureAfterWhatIsUnderWay() {
    Iterator<String> inputs =
        new Iterator<>() {
          private boolean first = true;

          @Override
          public boolean hasNext() {
            if (!first) {
              throw new IllegalStateException("the pipe broke");
            }
            return true;
          }

          @Override
          public String next() {
            first = false;
            return "a";
          }
        };
    assertThatThrownBy(() ->
            batch(1, LONG).run(inputs, task(input -> {}), result -> done.add(result.result())))
        .hasMessage("the pipe broke");
    assertThat(done).containsExactly("a done");
  }

  @Test
  void aReportThatCannotBeWrittenEndsTheBatch() {
    assertThatThrownBy(() ->
            batch(2, LONG)
                .run(
                    IntStream.iterate(0, i -> i + 1).mapToObj(String::valueOf).iterator(),
                    task(input -> {}),
                    result -> {
                      throw new IllegalStateException("disk full");
                    }))
        .hasMessage("disk full");
  }

  private Batch batch(int jobs, Duration limit) {
    return new Batch(jobs, limit, stop, () -> {});
  }

  private Ended run(int jobs, Duration limit, List<String> inputs, Work work)
      throws InterruptedException {
    return batch(jobs, limit)
        .run(inputs.iterator(), task(work), result -> done.add(result.result()));
  }

  private interface Work {
    void on(String input) throws Exception;
  }

  private static Task<String, String, String> task(Work work) {
    return new Told(work);
  }

  /** Says how each input went. */
  private static class Told implements Task<String, String, String> {
    private final Work work;

    Told(Work work) {
      this.work = work;
    }

    @Override
    public String work(long number, String input) throws Exception {
      work.on(input);
      return input;
    }

    @Override
    public String complete(long number, String input, String worked) {
      return worked + " done";
    }

    @Override
    public String failed(long number, String input, Trouble trouble) {
      return input + " " + trouble.getClass().getSimpleName();
    }
  }

  private static void spin(boolean endless, AtomicBoolean go) {
    while (endless && go.get()) {
      Thread.onSpinWait();
      // Not even asked for.
      Thread.interrupted();
      try {
        Thread.sleep(5);
      } catch (InterruptedException ignored) {
        // Deaf on purpose.
      }
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void awaitDeaf(CountDownLatch latch) {
    while (latch.getCount() > 0) {
      try {
        latch.await();
      } catch (InterruptedException ignored) {
        // Deaf on purpose.
      }
    }
  }
}
