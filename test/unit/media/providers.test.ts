import { expect } from '@open-wc/testing';
import { shownMedia } from '../../../src/media/providers.js';
import { mediaKind } from '../../../src/model/media.js';

const BASE = 'https://news.example/story/';
const shown = (src: string, type?: string) => {
  const media = { src, title: 'x', ...(type && { type }) };
  const found = shownMedia(media, mediaKind(media), BASE);
  return typeof found === 'object' ? found.src : found;
};

const TUBE = 'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE?autoplay=1';
const VIMEO = 'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1';

describe('what shows media', () => {
  for (const [address, frame] of Object.entries({
    'https://www.youtube.com/watch?v=M7lc1UVf-VE': TUBE,
    'https://youtube.com/watch?list=PL123&v=M7lc1UVf-VE&t=1m30s': `${TUBE}&start=90`,
    'https://m.youtube.com/watch?v=M7lc1UVf-VE#t=1h1s': `${TUBE}&start=3601`,
    'https://youtu.be/M7lc1UVf-VE?t=42': `${TUBE}&start=42`,
    'https://www.youtube.com/shorts/M7lc1UVf-VE': TUBE,
    'https://www.youtube.com/live/M7lc1UVf-VE?feature=share': TUBE,
    '//www.youtube.com/embed/M7lc1UVf-VE?start=5': `${TUBE}&start=5`,
    'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE': TUBE,
    'https://vimeo.com/76979871': VIMEO,
    'https://vimeo.com/76979871/8272103f6e': `${VIMEO}&h=8272103f6e`,
    'https://player.vimeo.com/video/76979871?h=8272103f6e#t=1m2s': `${VIMEO}&h=8272103f6e#t=62s`,
    'https://vimeo.com/channels/staffpicks/76979871': VIMEO,
    'report.pdf': `${BASE}report.pdf`,
  }))
    it(`frames ${address}`, () => {
      expect(shown(address)).to.equal(frame);
    });

  for (const [address, kind] of Object.entries({
    'a.mp4': 'video',
    'https://cdn.example/a.WEBM?x=1#t=5': 'video',
    'a.mp3': 'audio',
    'a.wav': 'audio',
    'a.opus?x': 'audio',
  }))
    it(`plays ${address} as ${kind}`, () => {
      expect(shown(address)).to.equal(kind);
    });

  for (const address of [
    'https://www.youtube.com/@channel',
    'https://www.youtube.com/playlist?list=PL12345678901',
    'https://www.youtube.com/watch?v=<script>',
    'https://youtube.com.evil.example/watch?v=M7lc1UVf-VE',
    'https://evil.example/?https://youtu.be/M7lc1UVf-VE',
    'https://vimeo.com/about',
    'https://open.spotify.com/track/1',
    'https://cdn.example/live.m3u8',
    'https://example.org/mp4',
    'http://[',
  ])
    it(`only links to ${address}`, () => {
      expect(shown(address)).to.equal(undefined);
    });

  it('goes by the type where the address does not tell', () => {
    expect(shown('/stream', 'audio')).to.equal('audio');
    expect(shown('/stream', 'video')).to.equal('video');
    expect(shown('/paper', 'document')).to.equal('https://news.example/paper');
    expect(shown('https://youtu.be/M7lc1UVf-VE', 'video')).to.equal(TUBE);
    expect(shown('https://youtu.be/M7lc1UVf-VE', 'link')).to.equal(undefined);
    expect(shown('a.mp4', 'link')).to.equal(undefined);
  });
});
