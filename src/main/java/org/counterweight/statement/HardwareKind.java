package org.counterweight.statement;

/** A kind of computing hardware. */
public enum HardwareKind implements Coded {
  /** Graphics processor used as an accelerator. */
  GPU("gpu"),
  /** Tensor processor or other matrix accelerator. */
  TPU("tpu"),
  /** General-purpose server. */
  CPU("cpu"),
  /** Other hardware. */
  OTHER("other");

  private final String code;

  HardwareKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
