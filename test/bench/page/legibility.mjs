// Which titles can be read as they stand, and how far markers of different days are apart.

const DAY = 86_400_000;

const rect = ({ left, top, right, bottom }) => ({ left, top, right, bottom });
const common = (a, b) => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});
const width = (a) => Math.max(0, a.right - a.left);
const height = (a) => Math.max(0, a.bottom - a.top);

/** Elements that match, in open shadow roots too. */
function all(root, selector) {
  const inner = [...root.querySelectorAll('*')].filter((element) => element.shadowRoot);
  return [
    ...root.querySelectorAll(selector),
    ...inner.flatMap((element) => all(element.shadowRoot, selector)),
  ];
}

/** Around an element, also out of its shadow root. */
const around = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;

function* ancestors(element) {
  for (let each = element; each; each = around(each)) yield each;
}

function isShown(element) {
  if (getComputedStyle(element).visibility !== 'visible') return false;
  return [...ancestors(element)].every(
    (each) => getComputedStyle(each).display !== 'none' && Number(getComputedStyle(each).opacity) > 0.05,
  );
}

/** What can be seen of an element's place: within all that cut it off. */
function openPart(element, box) {
  let seen = rect(box.getBoundingClientRect());
  for (const each of ancestors(around(element))) {
    const { overflowX, overflowY } = getComputedStyle(each);
    if (/hidden|clip|auto|scroll/.test(overflowX + overflowY))
      seen = common(seen, rect(each.getBoundingClientRect()));
    if (each === box) return seen;
  }
  return seen;
}

/** The rectangles of the lines of text in an element. */
function lines(element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].filter((each) => each.width > 0 && each.height > 0).map(rect);
}

const isCut = (seen, line) =>
  width(common(seen, line)) < width(line) - 1 || height(common(seen, line)) < height(line) * 0.9;

function isShortened(element) {
  if (/…|\.\.\./.test(element.textContent)) return true;
  if (element instanceof SVGElement || !element.clientWidth) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return (
    (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
    (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 2)
  );
}

/** Two lines are written over each other where they share more than a hair of both directions. */
const clash = (a, b) => width(common(a, b)) > 1 && height(common(a, b)) > 2;

const letters = (text) => text.replace(/[\s\u00ad\u200b]+/g, '');

/** Of each label: its text, whether all of it stands in the open, uncut and unshortened. */
function readLabels(box, selector) {
  if (!selector) return [];
  const labels = all(box, selector)
    .filter(isShown)
    .map((element) => {
      const seen = openPart(element, box);
      const own = lines(element);
      return {
        text: letters(element.textContent),
        own,
        whole: own.length > 0 && !own.some((line) => isCut(seen, line)) && !isShortened(element),
      };
    });
  return labels.map((label) => ({
    ...label,
    clear: !labels.some(
      (other) => other !== label && other.own.some((a) => label.own.some((b) => clash(a, b))),
    ),
  }));
}

const centre = (element) => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return [(left + right) / 2, (top + bottom) / 2];
};

/** The least distance between the centres of two markers of different days, px; null where not every event has one. */
function leastDistance(markers, events) {
  if (!markers || markers.length !== events.length) return null;
  const dated = markers.map((marker, index) => ({ at: centre(marker), day: dayOf(events[index]) }));
  let least = Infinity;
  dated.forEach((a, i) =>
    dated
      .slice(i + 1)
      .forEach(
        (b) => a.day !== b.day && (least = Math.min(least, Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]))),
      ),
  );
  return least;
}

/** The first day of an event's date. */
const dayOf = ({ ms, date }) => Math.floor((ms ?? Date.parse(/^[\d-]+/.exec(date)[0])) / DAY);

/**
 * Titles that can be read at first sight, out of how many; the least distance of markers; and what the page must
 * scroll sideways for.
 */
export function legibility(box, events, { labels, markersOf }, handle) {
  const readable = readLabels(box, labels).filter(({ whole, clear }) => whole && clear);
  const free = [...readable];
  const missing = events.filter(({ title }) => {
    const found = free.findIndex(({ text }) => text.includes(letters(title)));
    if (found >= 0) free.splice(found, 1);
    return found < 0;
  });
  return {
    events: events.length,
    readable: events.length - missing.length,
    missing: missing.map(({ title }) => title),
    dayDistance: leastDistance(markersOf?.(handle, events), events),
    sideways: document.documentElement.scrollWidth > innerWidth + 1,
  };
}
