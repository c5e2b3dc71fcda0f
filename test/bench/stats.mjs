const sorted = (values) => [...values].sort((a, b) => a - b);

export function median(values) {
  const list = sorted(values);
  const middle = list.length >> 1;
  return list.length % 2 ? list[middle] : (list[middle - 1] + list[middle]) / 2;
}

/** The least value that a `share` of all do not exceed. */
export const percentile = (values, share) =>
  sorted(values)[Math.max(0, Math.ceil(share * values.length) - 1)];

/** `{ median, least, most, count }`. */
export const summary = (values) => ({
  median: median(values),
  least: Math.min(...values),
  most: Math.max(...values),
  count: values.length,
});

/** `{ p50, p95, most, count }`. */
export const spread = (values) => ({
  p50: percentile(values, 0.5),
  p95: percentile(values, 0.95),
  most: Math.max(...values),
  count: values.length,
});
