import { LitElement, html } from 'lit';
import { property } from 'lit/decorators.js';

/**
 * A timeline of a news article's dated events, each with its quotes.
 *
 * @tag article-timeline
 */
export class ArticleTimeline extends LitElement {
  /** The timeline's heading. */
  @property() heading = '';

  override render() {
    return html`<h2>${this.heading}</h2>`;
  }
}
