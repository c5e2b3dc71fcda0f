import { expect } from '@open-wc/testing';
import { publishedInJson, publishedOf } from '../../../src/article/published.js';

/** The article of a page that nobody sees. */
function articleOf(body: string, head = ''): Element {
  const page = new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html');
  return page.querySelector('article')!;
}

const META = '<meta property="article:published_time" content="2024-12-05T23:30:00-05:00">';
const DATA =
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-12-04"}</script>';
const TIME =
  '<article><p>Updated <time datetime="2024-12-09">today</time>, <time itemprop="author ' +
  'datePublished" datetime="2024-12-03T10:00">then</time></p></article>';

describe('the day of publication', () => {
  it('is what the page says of itself, then its data, then a time in the article', () => {
    expect(publishedOf(articleOf(TIME, DATA + META))).to.equal('2024-12-05');
    expect(publishedOf(articleOf(TIME, DATA))).to.equal('2024-12-04');
    expect(publishedOf(articleOf(TIME))).to.equal('2024-12-03');
  });

  it('may stand in the words of a time alone', () => {
    expect(publishedOf(articleOf('<article><time pubdate>2024-12-02</time></article>'))).to.equal(
      '2024-12-02',
    );
  });

  it('is not taken from another article, nor from what is no date', () => {
    expect(
      publishedOf(
        articleOf(
          '<article></article><time pubdate>2024-12-02</time>',
          '<meta property="article:published_time" content="yesterday">',
        ),
      ),
    ).to.equal(undefined);
  });

  it('is found in data however deep, and not in what is no data', () => {
    expect(publishedInJson('[{"@graph":[{"author":{}},{"datePublished":"2020-01-02"}]}]')).to.equal(
      '2020-01-02',
    );
    expect(publishedInJson('{"datePublished": 2020, "a": {"datePublished": "2021-01-01"}}')).to.equal(
      '2021-01-01',
    );
    expect(publishedInJson('{"datePublished": "2020-')).to.equal(undefined);
    expect(publishedInJson('null')).to.equal(undefined);
  });
});
