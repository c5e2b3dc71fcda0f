// Stories shaped like news, the same at every run: a sparse tail over decades, and bursts of a few weeks that fade.

const DAY = 86_400_000;
const FROM = Date.UTC(1984, 0, 1);
const TO = Date.UTC(2024, 11, 31);
/** Of events before this, some are known to the year or the month only. */
const VAGUE_BEFORE = Date.UTC(2000, 0, 1);

/** First day, days until two thirds have faded away, share of all that is not tail. */
const BURSTS = [
  { from: Date.UTC(1989, 9, 7), days: 14, share: 0.12 },
  { from: Date.UTC(2003, 2, 19), days: 9, share: 0.2 },
  { from: Date.UTC(2020, 2, 2), days: 13, share: 0.33 },
  { from: Date.UTC(2024, 10, 26), days: 6, share: 0.35 },
];

/** An instant in the midst of a burst: where the bench zooms and pans. */
export const BUSY = Date.UTC(2020, 2, 11);

/** Of one seed always the same numbers, 0 ≤ x < 1. Splitmix: Steele, Lea, Flood 2014, with 32 bits. */
function random(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state ^ (state >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    return ((z ^ (z >>> 15)) >>> 0) / 2 ** 32;
  };
}

const SUBJECTS = (
  'Ministers,Doctors,Farmers,Rescuers,Divers,Judges,Voters,Teachers,Pilots,Miners,Editors,' +
  'Sailors,Engineers,Students,Bakers,Rangers,Lawyers,Nurses,Drivers,Mayors,Witnesses,Fishers,' +
  'Guards,Auditors'
).split(',');
const VERBS = (
  'warn of,agree on,turn down,look into,wait for,vote on,argue about,prepare for,walk out over,' +
  'give way on,report,deny,ask for,put off,leave behind,come back to'
).split(',');
const THINGS = (
  'new talks,a longer curfew,the flooded valley,higher fares,the closed bridge,a second count,' +
  'missing files,an early thaw,the last ferry,emergency loans,old contracts,clean water,' +
  'the night shift,a border road,broken seals,the harbour wall,winter fuel,a public inquiry,' +
  'empty wards,the grain quota,signs of a leak,shorter terms,the northern line,a truce'
).split(',');
const PLACES = (
  'in the capital,along the coast,near the border,in the old town,on the island,up the river,' +
  'at the airport,in three provinces,outside the court,across the region'
).split(',');
const ENDS = (
  'after a long night,as the snow melts,before the vote,despite the rain,' +
  'for the first time in years,hours before the deadline,once more,while the count goes on'
).split(',');
const SPEAKERS = (
  'A shopkeeper,A spokeswoman,A neighbour,A historian,The harbour master,A paramedic,' +
  'An engineer,A delegate'
).split(',');

/** Each of one list with each of another. */
const pairs = (first, second) => first.flatMap((one) => second.map((other) => `${one} ${other}`));

const ACTS = pairs(SUBJECTS, VERBS);
const SCENES = pairs(THINGS, PLACES);

const EVENTS = [
  ['1982', 'Revolt put down in Hama', 'The city is shelled for almost a month.'],
  ['2011', 'Peaceful marches become a war', 'Arrests of pupils bring people onto the streets.'],
  ['2020', 'Truce halts the fighting around Idlib', 'Patrols watch a road between the lines.'],
  [
    '2024-11-27',
    'Armed groups attack from the north-west',
    'Villages west of Aleppo change hands within hours.',
  ],
  ['2024-11-29', 'First quarters of Aleppo are taken', 'The university hospital is hit.'],
  ['2024-12-01', 'Soldiers give up the airport of Aleppo', 'Aircraft are left on the runway.'],
  ['2024-12-03T20:30', 'Columns stand outside Hama', 'Residents hear guns from the hills.'],
  ['2024-12-04', 'Army pushes back and is stopped', 'Reinforcements had arrived overnight.'],
  ['2024-12-05', 'Army says that it has left Hama', 'It speaks of sparing the people.'],
  ['2024-12-05', 'Inmates come out of the main prison', 'Families wait at its gates.'],
  ['2024-12-05', 'Cars queue on the road to Homs', 'A bridge on the way has been bombed.'],
  ['2024-12-07', 'Fighting comes near to Homs', 'The road to Damascus is open.'],
];

/** Start of an ISO date of any length, ms in UTC. */
function startOf(date) {
  const [, year, month = 1, day = 1, hour = 0, minute = 0] =
    /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d))?$/.exec(date);
  return Date.UTC(year, month - 1, day, hour, minute);
}

const article = (length) =>
  EVENTS.slice(0, length).map(([date, title, text], index) => ({
    id: `a${index}`,
    date,
    ms: startOf(date),
    title,
    text,
    quotes:
      index % 3
        ? []
        : [
            {
              text: 'Nobody here slept, and nobody knew what the morning would bring.',
              speaker: 'A shopkeeper',
            },
          ],
  }));

/** When a random event is: one in five anywhere in the tail, nearer to today more often, the others in a burst. */
function instant(next) {
  if (next() < 0.2) return TO - (TO - FROM) * next() ** 1.5;
  let share = next();
  const burst = BURSTS.find((each) => (share -= each.share) < 0) ?? BURSTS[0];
  return burst.from - Math.log(1 - 0.98 * next()) * burst.days * DAY;
}

/** As many characters of an ISO date as are known of this instant. */
function precision(next, time) {
  const known = next();
  if (time < VAGUE_BEFORE && known < 0.1) return known < 0.05 ? 4 : 7;
  return known < 0.75 ? 10 : 16;
}

/**
 * `count` events in order of time, `{ id, date, ms, title, text, quotes: [{ text, speaker }] }`; `ms` is the start of
 * `date`, which has the precision that is known. 11 are the article that decides the design, 12 the same and a day
 * more.
 */
export function news(count, seed = 4_711) {
  if (count <= EVENTS.length) return article(count);
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  // Joined, so that the strings are flat: what a contestant does with them is then its own work alone.
  const clause = () => [pick(ACTS), pick(SCENES)].join(' ');
  const title = () => [pick(ACTS), pick(next() < 0.5 ? SCENES : THINGS)].join(' ');
  const quote = () => ({ text: [clause(), pick(ENDS)].join(' '), speaker: pick(SPEAKERS) });
  return Float64Array.from({ length: count }, () => instant(next))
    .sort()
    .reduce((events, time, index) => {
      const date = new Date(time).toISOString().slice(0, precision(next, time));
      const quotes = Array.from({ length: Math.floor(next() * 4) }, quote);
      events.push({
        id: `n${index}`,
        date,
        ms: startOf(date),
        title: title(),
        text: [clause(), pick(ENDS)].join(', '),
        quotes,
      });
      return events;
    }, [])
    .sort((a, b) => a.ms - b.ms);
}
