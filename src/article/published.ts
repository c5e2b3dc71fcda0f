/** The day at the beginning of a date in ISO 8601; undefined where there is none. */
export const dayIn = (date: string | null | undefined): string | undefined =>
  /^\s*(\d{4}-\d\d-\d\d)/.exec(date ?? '')?.[1];

/**
 * The day on which an article was published (ISO 8601, as its own page has it, whatever zone that is in): from
 * `article:published_time`, else `datePublished` in JSON-LD, else `<time pubdate>` or `<time itemprop="datePublished">`
 * in the article. Undefined where the page does not say.
 */
export function publishedOf(article: Element): string | undefined {
  const page = article.ownerDocument;
  const meta = [
    ...page.querySelectorAll<HTMLMetaElement>(
      'meta[property="article:published_time"], meta[name="article:published_time"]',
    ),
  ].map(({ content }) => content);
  const data = [...page.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) =>
    publishedInJson(textContent),
  );
  const times = [...article.querySelectorAll('time[pubdate], time[itemprop~="datePublished"]')].map(
    (time) => time.getAttribute('datetime') ?? time.textContent,
  );
  return [...meta, ...data, ...times].map(dayIn).find((day) => day);
}

/** The first `datePublished` in JSON-LD, however deep; undefined in what is not JSON. */
export function publishedInJson(text: string): string | undefined {
  let found: string | undefined;
  try {
    JSON.parse(text, (key, value: unknown) => {
      if (key === 'datePublished' && typeof value === 'string') found ??= value;
      return value;
    });
  } catch {
    return undefined;
  }
  return found;
}
