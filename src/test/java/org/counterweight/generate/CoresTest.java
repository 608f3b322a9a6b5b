package org.counterweight.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Parts of one statement side by side, or in turn: nobody can tell from what comes out. */
@Timeout(60)
class CoresTest {
  private static final List<String> PARTS = List.of("a", "b", "c");

  @Test
  void partsAreInTheirOrderOnAsManyThreadsAsThereIsRoomFor() {
    Thread here = Thread.currentThread();
    for (int number = 1; number <= 4; number++) {
      Cores cores = new Cores(number);
      List<Thread> threads =
          cores.occupied(() -> cores.each(PARTS, part -> awaited(Thread.currentThread())));
      assertThat(threads).first().isEqualTo(here);
      assertThat(threads.stream().filter(t -> t != here).count())
          .as("threads beside, of " + number)
          .isEqualTo(Math.min(number, 3) - 1);
      assertThat(cores.<String>occupied(() -> String.join("", cores.each(PARTS, p -> p + p))))
          .isEqualTo("aabbcc");
    }
  }

  @Test
  void whereOtherStatementsTakeUpTheCoresEverythingIsDoneHere() {
    Cores cores = new Cores(2);
    List<Thread> threads =
        cores.occupied(
            () -> cores.occupied(() -> cores.each(PARTS, part -> Thread.currentThread())));
    assertThat(threads).containsOnly(Thread.currentThread());
  }

  @Test
  void theFirstPartThatFailsTellsWhyAndTheOthersAreStopped() {
    AtomicBoolean stopped = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(1);
    assertThatThrownBy(() ->
            new Cores(2)
                .each(
                    List.of("here", "beside"),
                    part -> {
                      if (part.equals("here")) {
                        begun.await();
                        throw new IOException("disk");
                      }
                      begun.countDown();
                      try {
                        return new CountDownLatch(1).await(50, TimeUnit.SECONDS);
                      } finally {
                        stopped.set(true);
                      }
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("disk");
    assertThat(stopped).as("ended before the failure was told").isTrue();
  }

  @Test
  void whatAPartBesideThrowsIsThrownAsItIs() {
    for (Throwable thrown :
        List.of(new IOException("x"), new IllegalStateException("y"), new StackOverflowError())) {
      assertThatThrownBy(() ->
              new Cores(2)
                  .<String, String, Exception>each(
                      List.of("here", "beside"),
                      part -> {
                        if (part.equals("beside")) {
                          if (thrown instanceof Error error) {
                            throw error;
                          }
                          throw (Exception) thrown;
                        }
                        return part;
                      }))
          .isSameAs(thrown);
    }
  }

  @Test
  void whatDoesNotFitTogetherIsDoneInTurn() {
    AtomicInteger beside = new AtomicInteger();
    Thread here = Thread.currentThread();
    List<String> results =
        new Cores(2)
            .each(
                List.of("a", "b"),
                part -> {
                  if (Thread.currentThread() != here) {
                    beside.incrementAndGet();
                    throw new OutOfMemoryError("both at once");
                  }
                  return part;
                });
    assertThat(results).containsExactly("a", "b");
    assertThat(beside).hasValue(1);
  }

  @Test
  void anInterruptReachesThePartBeside() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean heard = new AtomicBoolean();
    AtomicBoolean still = new AtomicBoolean();
    Thread worker =
        new Thread(() -> {
          new Cores(2)
              .each(
                  List.of("here", "beside"),
                  part -> {
                    if (part.equals("beside")) {
                      begun.countDown();
                      try {
                        new CountDownLatch(1).await();
                      } catch (InterruptedException e) {
                        heard.set(true);
                      }
                    }
                    return part;
                  });
          still.set(Thread.currentThread().isInterrupted());
        });
    worker.start();
    begun.await();
    worker.interrupt();
    worker.join();
    assertThat(heard).isTrue();
    assertThat(still).as("the one who waited is interrupted as before").isTrue();
  }

  /** Long enough for a thread beside to be at work when the next is looked for. */
  private static Thread awaited(Thread thread) throws RuntimeException {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return thread;
  }
}
