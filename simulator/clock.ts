/** The two clocks of the simulator: timelines move by the monotonic one, answers show the date. */
export interface Clock {
  /** Monotonic milliseconds. */
  readonly now: () => number
  readonly date: () => Date
}
