import { expect } from '@open-wc/testing';
import { mount, one, settled, until } from './page.js';
import { press } from './keys.js';

const image = ['One', 'Two', 'Three'].map((alt) => ({ src: '/demo/comet/orbit.svg', alt }));

describe('a gallery', () => {
  for (const dir of ['ltr', 'rtl'])
    it(`is moved by arrow keys and buttons, and says its place, ${dir}`, async () => {
      const timeline = { events: [{ date: '1969', title: 'Day', image }] };
      const element = await mount({ timeline, attributes: { dir, lang: 'en' } });
      await until(() => element.shadowRoot!.querySelector('[part=gallery] button'));
      await settled(element);
      const gallery = one(element, '[part=gallery] [role=group]');
      const says = () => one(element, '[part=gallery] .position').textContent;
      const isRtl = dir === 'rtl';
      const ahead = isRtl ? 'ArrowLeft' : 'ArrowRight';
      const back = isRtl ? 'ArrowRight' : 'ArrowLeft';
      gallery.focus();
      expect(says()).to.equal('1 of 3');
      await press(ahead);
      await until(() => says() === '2 of 3');
      await press(back);
      await until(() => says() === '1 of 3');
      await press('End');
      await until(() => says() === '3 of 3');
      one(element, '[part=gallery] button').click();
      await until(() => says() === '2 of 3');
      expect(gallery.matches(':focus')).to.equal(true);
    });
});

it('media of every kind pass axe', async () => {
  const media = ['/a.wav', 'https://youtu.be/M7lc1UVf-VE', '/a.pdf', 'https://example.org/'].map((src) => ({
    src,
    title: `About ${src}`,
  }));
  const timeline = { events: [{ date: '1969', title: 'Day', media }] };
  const element = await mount({ timeline, attributes: { lang: 'en' } });
  await until(() => element.shadowRoot!.querySelector('[part~=player] button'));
  await expect(element).to.be.accessible();
});
