// Posts as networks hand them out to be embedded, without their scripts.
import { expect } from '@open-wc/testing';
import { toHtml } from '../../../src/export/html.js';
import { readHtml } from '../../../src/input/html.js';
import { normalize, toInit } from '../../../src/input/index.js';
import { rootOf } from './inert.js';

const read = (inner: string) => {
  const { draft } = readHtml(rootOf(`<ol><li data-date="2024-12-03"><h3>A day</h3>${inner}</li></ol>`));
  const { timeline, diagnostics } = normalize(draft, { timeZone: 'UTC', locale: 'en' });
  const story = toInit(timeline);
  return { story, event: story.events[0]!, told: diagnostics.map(({ code, path }) => `${code} ${path}`) };
};

const POSTS = {
  X: `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">The bridge is closed. <a href="https://t.co/x">pic.x.com/x</a></p>
    &mdash; City of Pisa (@pisa) <a href="https://twitter.com/pisa/status/1?ref_src=twsrc%5Etfw">December 3, 2024</a></blockquote>
    <script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>`,
  Bluesky: `<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:a/app.bsky.feed.post/1" data-bluesky-cid="b">
    <p lang="en">The bridge is closed.<br><br>Go round.</p>&mdash; City of Pisa (<a href="https://bsky.app/profile/did:plc:a?ref_src=embed">@pisa.example</a>)
    <a href="https://bsky.app/profile/did:plc:a/post/1?ref_src=embed">December 3, 2024 at 9:15 AM</a></blockquote>
    <script async src="https://embed.bsky.app/static/embed.js" charset="utf-8"></script>`,
};

describe('a post', () => {
  it('of X is a quotation with its words, speaker, network, address and day', () => {
    const { event, told } = read(POSTS.X);
    expect(told).to.deep.equal([]);
    expect(event.text).to.equal(undefined);
    expect(event.quotes).to.deep.equal([
      {
        text: 'The bridge is closed. pic.x.com/x',
        speaker: { name: 'City of Pisa', role: '@pisa' },
        source: { name: 'X' },
        url: 'https://twitter.com/pisa/status/1',
        date: '2024-12-03',
      },
    ]);
  });

  it('of Bluesky is one, too, and its profile is the link of its speaker', () => {
    const { event, told } = read(POSTS.Bluesky);
    expect(told).to.deep.equal([]);
    expect(event.quotes).to.deep.equal([
      {
        text: 'The bridge is closed.\n\nGo round.',
        speaker: { name: 'City of Pisa', role: '@pisa.example', url: 'https://bsky.app/profile/did:plc:a' },
        source: { name: 'Bluesky' },
        url: 'https://bsky.app/profile/did:plc:a/post/1',
        date: '2024-12-03',
      },
    ]);
  });

  it('is what ends with a dash, a name and a link in a line of its own; the link may name its source', () => {
    expect(
      read('<blockquote><p>Nobody crosses.</p><p>— Bo Leone, <a href="/daily">The Daily</a></p></blockquote>')
        .event.quotes,
    ).to.deep.equal([
      {
        text: 'Nobody crosses.',
        speaker: { name: 'Bo Leone' },
        source: { name: 'The Daily' },
        url: '/daily',
      },
    ]);
    expect(
      read(
        `<blockquote>Nobody crosses.
        <footer><cite>Bo</cite>, <a href="/p"><time>2024-12</time></a></footer></blockquote>`,
      ).event.quotes,
    ).to.deep.equal([{ text: 'Nobody crosses.', speaker: { name: 'Bo' }, url: '/p', date: '2024-12' }]);
    for (const words of [
      '<p>—Nadie cruza, <a href="/x">dijo</a></p>',
      'He went — he said, <a href="/x">see here</a>',
      '<b>He</b> — see <a href="/x">x</a>',
    ])
      expect(read(`<blockquote>${words}</blockquote>`).event.quotes![0]).to.have.all.keys('text');
  });

  it('whose words only a script would bring is no quotation but a link, and none of its words are lost', () => {
    const { event, told } = read(
      '<blockquote class="mastodon-embed"><a href="https://a.example/@b/1"><div>Post by @b</div></a></blockquote>',
    );
    expect(told).to.deep.equal([]);
    expect(event.quotes).to.equal(undefined);
    expect(event.text).to.equal('[Post by @b](https://a.example/@b/1)');
  });

  it('of TikTok has its words, and its network is the source', () => {
    const [quote] = read(
      `<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@a/video/1"><section>
      <a target="_blank" title="@a" href="https://www.tiktok.com/@a?refer=embed">@a</a> <p>Look <a href="https://www.tiktok.com/tag/x">#x</a></p></section></blockquote>`,
    ).event.quotes!;
    expect(quote).to.deep.equal({
      text: 'Look #x',
      speaker: { name: '@a', url: 'https://www.tiktok.com/@a?refer=embed' },
      source: { name: 'TikTok', url: 'https://www.tiktok.com/@a/video/1' },
    });
  });

  it('tells a date that it cannot read, and leads nowhere where nobody should be sent', () => {
    const { event, told } = read(
      '<blockquote><p>So.</p>— Bo <a href="javascript:alert(1)">3. Dezember 2024</a></blockquote>',
    );
    expect(told).to.deep.equal([
      'unsafe-url events[0].quotes[0].url',
      'invalid-date events[0].quotes[0].date',
    ]);
    expect(event.quotes).to.deep.equal([{ text: 'So.', speaker: { name: 'Bo' } }]);
  });

  it('comes back from HTML as it was', () => {
    for (const post of Object.values(POSTS)) {
      const { story } = read(post);
      const page = new DOMParser().parseFromString(toHtml(story), 'text/html');
      const { draft } = readHtml(page.querySelector('article-timeline')!);
      expect(toInit(normalize(draft, { timeZone: 'UTC', locale: 'en' }).timeline)).to.deep.equal(story);
    }
  });
});
