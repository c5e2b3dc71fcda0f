import { expect } from '@open-wc/testing';
import { normalize } from '../../../src/input/index.js';
import { event, OPTIONS } from './html-items.js';

describe('media in HTML and JSON', () => {
  it('reads pictures, players, frames and links that are marked as media', () => {
    const { image, media, text } = event(`<time datetime="1982">1982</time> <h3>Flood</h3>
      <p>It rose.</p>
      <figure><img src="a.jpg" alt="A" srcset="b.jpg 2x" sizes="50vw">
        <figcaption>Seen</figcaption></figure>
      <img src="c.jpg" alt="">
      <figure><video src="rise.mp4" poster="p.jpg" title="The rise" data-credit="Wire">Get a browser
        <track src="rise.vtt" srclang="en" label="English"></video><figcaption>*Slowly*</figcaption></figure>
      <audio title="A bell"><source src="/bell"></audio>
      <iframe src="https://www.youtube.com/embed/M7lc1UVf-VE" title="A film">no frames</iframe>
      <a data-media href="https://vimeo.com/76979871"><img src="q.jpg" alt="">The quay</a>
      <a data-media data-type="document" href="/report">The report</a>
      <a href="/more">More</a>`)!;
    expect(text).to.equal('It rose.\n\n[More](/more)');
    expect(image).to.deep.equal([
      { src: 'a.jpg', alt: 'A', srcset: 'b.jpg 2x', sizes: '50vw', caption: 'Seen' },
      { src: 'c.jpg', alt: '' },
    ]);
    expect(media).to.deep.equal([
      {
        src: 'rise.mp4',
        title: 'The rise',
        poster: 'p.jpg',
        captions: { src: 'rise.vtt', lang: 'en', label: 'English' },
        caption: '\\*Slowly\\*',
        credit: 'Wire',
      },
      { src: '/bell', type: 'audio', title: 'A bell' },
      { src: 'https://www.youtube.com/embed/M7lc1UVf-VE', title: 'A film' },
      { src: 'https://vimeo.com/76979871', title: 'The quay', poster: 'q.jpg' },
      { src: '/report', type: 'document', title: 'The report' },
    ]);
  });

  it('are shown without a title, by their address, which is told', () => {
    const media = [{ src: 'https://example.org/films/rise.mp4?a=1' }, { src: 'https://example.org/' }];
    const { timeline, diagnostics } = normalize({ events: [{ date: '1982', title: 'x', media }] }, OPTIONS);
    expect(timeline.events.at(0).media?.map(({ title }) => title)).to.deep.equal(media.map(({ src }) => src));
    expect(diagnostics.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'missing-title events[0].media[0].title',
      'missing-title events[0].media[1].title',
    ]);
  });

  it('have only addresses that may be followed', () => {
    const hostile = 'javascript:alert(1)';
    const captions = { src: hostile, lang: 'en' };
    const media = [
      { src: hostile, title: 'a' },
      { src: 'b.mp4', title: 'b', poster: hostile, captions },
    ];
    const image = { src: 'a.jpg', alt: '', srcset: `b.jpg 2x, ${hostile} 3x` };
    const draft = { events: [{ date: '1982', title: 'x', media, image }] };
    const { timeline, diagnostics } = normalize(draft, OPTIONS);
    expect(timeline.events.at(0).media).to.deep.equal([{ src: 'b.mp4', title: 'b' }]);
    expect(timeline.events.at(0).image).to.deep.equal([{ src: 'a.jpg', alt: '' }]);
    expect(diagnostics.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'unsafe-url events[0].image.srcset',
      'unsafe-url events[0].media[0].src',
      'unsafe-url events[0].media[1].poster',
      'unsafe-url events[0].media[1].captions.src',
    ]);
  });
});
