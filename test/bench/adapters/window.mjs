/** A window over the events, for what has none of its own: `show` is called with its ends, ms, at every step. */
export function windowOf(events, show) {
  let from = events[0].ms;
  let to = events.at(-1).ms;
  const moved = (start, end) => {
    [from, to] = [start, end];
    show(from, to);
    return true;
  };
  return {
    domain: () => [from, to],
    zoom: (factor, at) => moved(at - (at - from) / factor, at + (to - at) / factor),
    pan: (share) => moved(from + (to - from) * share, to + (to - from) * share),
  };
}
