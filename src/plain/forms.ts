import { html, type TemplateResult } from 'lit';
import { renderPane } from '../view/pane.js';
import type { ViewContext } from '../view/context.js';
import { renderList } from './list.js';
import { renderPager } from './pager.js';
import { renderTable } from './table.js';

/** What stands in place of the picture: the list, in which all is read, or the table with the pane under it. */
export const renderPlain = (context: ViewContext): TemplateResult =>
  context.form === 'table'
    ? html`${renderTable(context)} ${renderPager(context)} ${renderPane(context)}`
    : html`${renderList(context)} ${renderPager(context)}`;
