import { expect } from '@open-wc/testing';
import type { EventList } from '../../../src/model/event-list.js';
import { randomStory } from './random-stories.js';
import { expectNoViolations } from './shrink.js';

const titlesOf = (events: EventList): string[] => [...events].map(({ title }) => title);

describe('the report of a random story that breaks a rule', () => {
  it('is none where no rule is broken', () => {
    expectNoViolations(randomStory(1, 40), () => [], 'seed 1');
  });

  it('has the setting, the violation, and the smallest story that shows it', () => {
    const story = randomStory(1, 40);
    const [culprit = ''] = titlesOf(story).slice(20);
    const find = (events: EventList) =>
      titlesOf(events).includes(culprit) && events.length > 1 ? ['two cards overlap'] : [];
    let report = '';
    try {
      expectNoViolations(story, find, 'seed 1: 40 events, 600 px');
    } catch (error) {
      report = (error as Error).message;
    }
    expect(report).to.match(/^seed 1: 40 events, 600 px\nThe scene did wrong: two cards overlap\n/);
    expect(report).to.contain('Shrunk from 40 to 2 events:');
    expect(report).to.contain(JSON.stringify(culprit));
    expect(report).to.contain('"title":"Event"}');
  });
});
