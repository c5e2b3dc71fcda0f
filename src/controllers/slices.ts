import type { Sliced } from '../model/order.js';

/** So long the page waits for a slice, ms: half a frame. */
const SLICE = 8;

/**
 * Does sliced work a slice at a time: the first one now, so that what is little is done on return, each other after
 * what the reader does and what the page draws meanwhile. A channel's messages wait for nothing else, as timers do,
 * and come in hidden pages too.
 *
 * @param done is given the result
 * @param told is given after each slice but the last how far the work is, 0 to 1, where it has said so
 * @returns stops the work; does nothing when it is done
 */
export function inSlices<T>(
  work: Sliced<T>,
  done: (result: T) => void,
  told?: (part: number | undefined) => void,
): () => void {
  let channel: MessageChannel | undefined;
  let isOver = false;
  const stop = (): void => {
    isOver = true;
    channel?.port1.close();
  };
  const slice = (): void => {
    // Firefox delivers what was under way when the port was closed.
    if (isOver) return;
    const end = performance.now() + SLICE;
    let part: number | undefined;
    do {
      const step = work.next();
      if (step.done) {
        stop();
        done(step.value);
        return;
      }
      part = step.value ?? part;
    } while (performance.now() < end);
    if (!channel) {
      channel = new MessageChannel();
      channel.port1.onmessage = slice;
    }
    channel.port2.postMessage(null);
    told?.(part);
  };
  slice();
  return stop;
}
