import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { PartsController } from '../../../src/controllers/parts.js';

/** A host that counts what it is asked to draw. */
class Host implements ReactiveControllerHost {
  updates = 0;
  readonly updateComplete = Promise.resolve(true);
  readonly addController = (): void => undefined;
  readonly removeController = (): void => undefined;
  requestUpdate(): void {
    this.updates++;
  }
}

/** A part that arrives, or fails, when the test says so. */
function promised(): {
  load: () => Promise<string>;
  arrive: () => void;
  fail: () => void;
  times: () => number;
} {
  let times = 0;
  let arrive = (): void => undefined;
  let fail = (): void => undefined;
  const load = () => {
    times++;
    return new Promise<string>((resolve, reject) => {
      arrive = () => {
        resolve('here');
      };
      fail = () => {
        reject(new Error('404'));
      };
    });
  };
  return { load, arrive: () => arrive(), fail: () => fail(), times: () => times };
}

it('loads a part once, when it is asked for, and draws the host when it has arrived', async () => {
  const host = new Host();
  const { load, arrive, times } = promised();
  const parts = new PartsController(host, { table: load });
  expect(times()).to.equal(0);
  expect(parts.busy).to.be.false;
  expect(parts.get('table')).to.be.undefined;
  expect(times(), 'reading it loads nothing').to.equal(0);
  parts.need('table');
  parts.need('table');
  expect(parts.get('table')).to.be.undefined;
  expect(parts.busy).to.be.true;
  const complete = parts.complete;
  arrive();
  await complete;
  expect([parts.get('table'), parts.busy, times(), host.updates]).to.deep.equal(['here', false, 1, 1]);
});

it('keeps nobody waiting for a part that is loaded ahead', async () => {
  const host = new Host();
  const { load, arrive, times } = promised();
  const parts = new PartsController(host, { table: load });
  parts.ahead('table');
  expect([times(), parts.busy]).to.deep.equal([1, false]);
  await parts.complete;
  arrive();
  await Promise.resolve();
  expect(parts.get('table')).to.equal('here');
  expect([times(), host.updates]).to.deep.equal([1, 0]);
});

it('tells of a part that cannot be loaded, and tries again when the host comes into a page again', async () => {
  const host = new Host();
  const { load, arrive, fail, times } = promised();
  const parts = new PartsController(host, { table: load });
  parts.ahead('table');
  fail();
  await new Promise((resolve) => setTimeout(resolve));
  expect([parts.hasFailed('table'), host.updates]).to.deep.equal([true, 1]);
  expect(parts.get('table')).to.be.undefined;
  expect(parts.busy).to.be.false;
  expect(parts.diagnostics).to.deep.equal([
    { code: 'fetch-failed', path: '', message: 'The part “table” of the element could not be loaded.' },
  ]);
  parts.hostConnected();
  expect(parts.get('table')).to.be.undefined;
  parts.need('table');
  const complete = parts.complete;
  arrive();
  await complete;
  expect([parts.get('table'), times(), parts.diagnostics]).to.deep.equal(['here', 2, []]);
});
