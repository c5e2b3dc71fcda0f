const ITEM = '[data-event]';
const IN_LIST = '.picture [data-event], th [data-event], .plain [data-event], .picture ol';

/** Whether a node is an item that can be chosen, or the list of them in the picture. */
export const isInList = (node: Element): boolean => node.matches(IN_LIST);

/** The event that an item stands for, by its index; NaN where there is none. */
export const eventOf = (item: HTMLElement | undefined): number => Number(item?.dataset['event'] ?? NaN);

/**
 * The nodes of the view that controllers work with. Here alone is written how each is found: next to the templates that
 * draw them. What is not drawn now is undefined, and no list has it. Under the form stands all that is to be read of
 * hundreds of events: what is asked for at each update is not sought in there.
 */
export class ViewNodes {
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  #one(selector: string): HTMLElement | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
  }

  /** A child of the form: the picture, the table or the pane. */
  #part(selector: string): HTMLElement | undefined {
    return Array.from(this.#form?.children ?? []).find((each) => each.matches(selector)) as
      HTMLElement | undefined;
  }

  get #form(): HTMLElement | undefined {
    return this.#one('.form');
  }

  /** What has the focus. */
  get active(): HTMLElement | undefined {
    return (this.#host.shadowRoot?.activeElement as HTMLElement | null | undefined) ?? undefined;
  }

  /** The picture, and in it the sheet that moves along with the axis. */
  get picture(): HTMLElement | undefined {
    return this.#part('.picture');
  }

  get sheet(): HTMLElement | undefined {
    return this.picture?.querySelector<HTMLElement>('.sheet') ?? undefined;
  }

  /** What is measured: as wide as what is drawn may be. */
  get probes(): HTMLElement | undefined {
    return this.#one('.probes');
  }

  /** As high as the element is, where the page sets its height. */
  get room(): HTMLElement | undefined {
    return this.#one('.room');
  }

  /** What scrolls in place of the page, where the height is bounded. */
  get scroller(): HTMLElement | undefined {
    const form = this.#form;
    return form?.matches('.bounded > *') ? form : undefined;
  }

  /** All nodes whose size tells something of the surroundings. */
  get sized(): readonly HTMLElement[] {
    const { room, probes, paneBelow, paneInCard } = this;
    const samples = Array.from(probes?.children ?? []) as HTMLElement[];
    return [room, probes, ...samples, paneBelow, paneInCard].filter((each) => each !== undefined);
  }

  /** The pane where it stands under the picture, and where it is open in a card. */
  get paneBelow(): HTMLElement | undefined {
    return this.#part('.pane');
  }

  get paneInCard(): HTMLElement | undefined {
    return this.picture?.querySelector<HTMLElement>('details .pane') ?? undefined;
  }

  /** In the pane that is open in a card, the buttons that step on. */
  get steps(): readonly HTMLElement[] {
    return [...(this.paneInCard?.querySelectorAll<HTMLElement>('.steps > button') ?? [])];
  }

  /** What has the focus where a reader steps through the story, once what had it is gone. */
  get stageFocus(): HTMLElement | undefined {
    return this.#one('[part~=control-next]') ?? this.#one('[part~=control-story]');
  }

  get paneTitle(): HTMLElement | undefined {
    return this.#host.shadowRoot?.getElementById('pane-title') ?? undefined;
  }

  /** Whether the pane unfolds in the cards. */
  get unfolds(): boolean {
    return Boolean(this.picture?.querySelector('details'));
  }

  /** The list in the picture. */
  get list(): HTMLElement | undefined {
    return this.picture?.querySelector('ol') ?? undefined;
  }

  /** The list that stands in place of the picture. */
  get plainList(): HTMLElement | undefined {
    return this.#part('ol');
  }

  /** What can be chosen: the items of the picture, or a button in each row of the table or heading of the list. */
  get items(): readonly HTMLElement[] {
    const among = this.picture ?? this.plainList ?? this.#part('.scroll');
    return [...(among?.querySelectorAll<HTMLElement>(ITEM) ?? [])];
  }

  /** The item of the current event. */
  get currentItem(): HTMLElement | undefined {
    return this.#one('li.current summary, [data-event][aria-current=true]');
  }

  /** Whether the focus is in the list of a bubble. */
  get isInBubble(): boolean {
    return Boolean(this.active?.closest('.among'));
  }

  /** The card of an event in the picture. */
  cardOf(event: number): HTMLElement | undefined {
    const item = this.picture?.querySelector(`[data-event='${String(event)}']`);
    return item?.closest<HTMLElement>('.card') ?? undefined;
  }

  /** The lines from markers to cards. */
  get connectors(): readonly Element[] {
    return [...(this.picture?.querySelectorAll('path.connector') ?? [])];
  }

  /** Whether the window on the strip has the focus. */
  get isWindowActive(): boolean {
    return this.active?.getAttribute('role') === 'slider';
  }
}
