import { expect } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { keyedList } from '../../../src/view/keyed-list.js';

/** Draws a text, and counts how often. */
let drawn = 0;
const counted = directive(
  class extends Directive {
    override render(text: string): string {
      drawn++;
      return text;
    }
  },
);
const item = (text: string): TemplateResult => html`<li>${counted(text)}</li>`;

describe('keyedList', () => {
  let list: HTMLElement;
  const show = (...items: [key: string, template: TemplateResult][]) => {
    render(keyedList(items), list);
  };
  const words = () => [...list.children].map(({ textContent }) => textContent);

  beforeEach(() => {
    list = document.createElement('ul');
    drawn = 0;
  });

  it('draws an item again when its template is another one, in the same nodes', () => {
    show(['a', item('one')], ['b', item('two')]);
    const [first] = list.children;
    show(['a', item('new')], ['b', item('two')]);
    expect(words()).to.deep.equal(['new', 'two']);
    expect(list.children[0]).to.equal(first);
    expect(drawn).to.equal(4);
  });

  it('passes over an item whose template is the same as before, wherever it stands', () => {
    const [one, two] = [item('one'), item('two')];
    show(['a', one], ['b', two]);
    show(['new', item('new')], ['a', one]);
    show(['a', one], ['new', item('newer')]);
    expect(words()).to.deep.equal(['one', 'newer']);
    expect(drawn).to.equal(4);
  });

  it('draws an item again that was not listed meanwhile', () => {
    const one = item('one');
    show(['a', one]);
    show();
    expect(words()).to.deep.equal([]);
    show(['a', one]);
    expect(words()).to.deep.equal(['one']);
  });
});
