/** What a post says of itself, as the fields of a quotation. */
export interface PostFields {
  readonly speaker?: { readonly name: string; readonly role?: string; readonly url?: string };
  readonly url?: string;
  readonly source?: { readonly name: string };
  readonly date?: string;
}

const NETWORKS: Readonly<Record<string, string>> = {
  'x.com': 'X',
  'twitter.com': 'X',
  'bsky.app': 'Bluesky',
  'instagram.com': 'Instagram',
  'tiktok.com': 'TikTok',
  'threads.net': 'Threads',
  'threads.com': 'Threads',
  'facebook.com': 'Facebook',
};

/** The name of the network at an address, else its host; nothing if it has none. */
export function networkOf(address: string): string | undefined {
  const host = /^(?:https?:)?\/\/(?:www\.)?([^/?#\s]+)/i.exec(address)?.[1]?.toLowerCase();
  return host && (NETWORKS[host] ?? host);
}

/** The beginnings of the months in the language in which networks write them unless they are told another. */
const MONTH_STARTS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** "December 3, 2024 at 9:15 AM" as a day: the clock is that of whoever has copied it. Other words stay. */
function dayIn(words: string): string {
  const [, month = '', day = '', year = ''] = /^([A-Z][a-z]{2})[a-z]* (\d\d?), (\d{4})/.exec(words) ?? [];
  const at = MONTH_STARTS.indexOf(month || ' ');
  return at < 0 ? words : `${year}-${String(at / 3 + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** An address without what counts who has embedded it. */
const uncounted = (url: string): string => url.replace(/\?ref_src=[^#]*/, '');

/**
 * Reads how a post is signed: "— Name (@handle)", and behind it a link to the post with its date, or with the name of
 * where it stands.
 *
 * @param linked the words of the link
 * @param profile the address of a link on the name, if there is one
 */
export function readPost(
  signature: string,
  linked: string,
  url: string,
  profile?: string | null,
): PostFields {
  const [, name = '', handle = ''] = /^[\s—–]*(.*?)[\s,]*(?:\((@[^()\s]+)\))?[\s,]*$/s.exec(signature) ?? [];
  return {
    ...((name || handle) && {
      speaker: {
        name: name || handle,
        ...(name && handle && { role: handle }),
        ...(profile && { url: uncounted(profile) }),
      },
    }),
    url: uncounted(url),
    ...(/\d{4}/.test(linked) ? { date: dayIn(linked) } : { source: { name: linked } }),
  };
}
