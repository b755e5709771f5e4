import {expect} from '@open-wc/testing';
import {LitElement} from 'lit';
import {Clock, clock, type Granularity} from '../../src/time/clock.js';
import {ClockController} from '../../src/time/clock-controller.js';
import {FakeSource, freezeClock} from '../support/fake-clock.js';

const START = '2027-05-01T03:59:57.300Z';
const at = (text: string): number => Date.parse(text);

function setUp(start = START) {
  const source = new FakeSource(start);
  const subject = new Clock(source);
  const told: string[] = [];
  const tell = (now: number) => told.push(new Date(now).toISOString().slice(11));
  return {source, subject, told, tell};
}

describe('time/clock', () => {
  const boundaries: readonly (readonly [Granularity, number, readonly string[]])[] = [
    ['second', 3000, ['03:59:58.000Z', '03:59:59.000Z', '04:00:00.000Z']],
    ['minute', 63_000, ['04:00:00.000Z', '04:01:00.000Z']],
    ['day', 1_000_000, ['04:00:00.000Z', '04:15:00.000Z']],
  ];
  for (const [every, pass, expected] of boundaries)
    it(`tells each true ${every}`, () => {
      const {source, subject, told, tell} = setUp();
      subject.subscribe(tell, {every});
      source.pass(pass);
      expect(told).to.deep.equal(expected);
    });

  it('stays in step when timers ring late', () => {
    const {source, subject, told, tell} = setUp();
    subject.subscribe(tell, {every: 'second'});
    source.pass(3000, 40);
    expect(told).to.deep.equal(['03:59:58.040Z', '03:59:59.040Z', '04:00:00.040Z']);
  });

  it('waits on when a timer rings early', () => {
    const {source, subject, told, tell} = setUp();
    subject.subscribe(tell, {every: 'second'});
    source.pass(699, -2);
    expect(told).to.deep.equal([]);
    source.pass(10);
    expect(told).to.deep.equal(['03:59:58.000Z']);
  });

  it('has one timer for a thousand listeners, and none without any', () => {
    const {source, subject} = setUp();
    let calls = 0;
    const ends = Array.from({length: 1000}, () => subject.subscribe(() => calls++, {every: 'second'}));
    expect([source.running, source.delays.length, source.watchers]).to.deep.equal([1, 1, 1]);
    source.pass(1000);
    expect([calls, source.running]).to.deep.equal([1000, 1]);
    const last = ends.pop();
    for (const end of ends) end();
    source.pass(1000);
    expect([calls, source.running, source.watchers]).to.deep.equal([1001, 1, 1]);
    last?.();
    expect([source.running, source.watchers]).to.deep.equal([0, 0]);
    source.pass(5000);
    expect(calls).to.equal(1001);
  });

  it('takes the nearest of all that is asked', () => {
    const {source, subject, told, tell} = setUp();
    subject.subscribe(() => undefined, {every: 'day'});
    subject.subscribe(tell, {every: 'second'});
    subject.subscribe(() => undefined, {every: 'day'});
    expect(source.running).to.equal(1);
    source.pass(2000);
    expect(told).to.deep.equal(['03:59:58.000Z', '03:59:59.000Z']);
  });

  it('tells nothing before an instant that the listener named', () => {
    const {source, subject, told, tell} = setUp();
    subject.subscribe(tell, {every: 'day', at: at('2027-05-03T18:00:00Z')});
    source.pass(61 * 3_600_000);
    expect(told).to.deep.equal([]);
    source.pass(3_600_000 + 3000);
    expect(told[0]).to.equal('18:00:00.000Z');
    expect(Math.max(...source.delays)).to.be.at.most(3_600_000);
  });

  it('tells an instant between two boundaries', () => {
    const {source, subject, told, tell} = setUp();
    subject.subscribe(tell, {every: 'minute', at: at('2027-05-01T04:00:30Z')});
    source.pass(70_000);
    expect(told).to.deep.equal(['04:00:00.000Z', '04:00:30.000Z', '04:01:00.000Z']);
  });

  it('has no timer while the page is hidden, and tells all when it is back', () => {
    const {source, subject, told, tell} = setUp();
    subject.subscribe(tell, {every: 'second'});
    source.setHidden(true);
    expect(source.running).to.equal(0);
    subject.subscribe(tell, {every: 'minute'});
    expect(source.running).to.equal(0);
    source.pass(90_500);
    source.notice();
    expect(told).to.deep.equal([]);
    source.setHidden(false);
    expect(told).to.deep.equal(['04:01:27.800Z', '04:01:27.800Z']);
    expect(source.running).to.equal(1);
  });

  it('tells nothing twice when the page is only focused', () => {
    const {source, subject, told, tell} = setUp();
    subject.subscribe(tell, {every: 'second'});
    source.notice();
    source.notice();
    expect(told).to.deep.equal([]);
    expect(source.running).to.equal(1);
  });

  for (const [name, jump] of [
    ['forwards', 7_200_000],
    ['backwards', -7_200_000],
  ] as const)
    it(`is right within a second after a jump ${name}`, () => {
      const {source, subject, told, tell} = setUp();
      subject.subscribe(tell, {every: 'second'});
      subject.subscribe(tell, {every: 'day'});
      source.jump(jump);
      source.pass(1000);
      const hour = jump > 0 ? '05' : '01';
      expect(told.slice(0, 2)).to.deep.equal([`${hour}:59:58.000Z`, `${hour}:59:58.000Z`]);
    });

  it('corrects by the server, but not by less than a Date header can know', () => {
    const {source, subject, told, tell} = setUp();
    subject.setSkew(1500);
    expect([subject.now(), subject.corrected]).to.deep.equal([source.instant, false]);
    subject.subscribe(tell, {every: 'second'});
    subject.setSkew(-61_000);
    expect([subject.now(), subject.corrected]).to.deep.equal([source.instant - 61_000, true]);
    expect(subject.deviceNow()).to.equal(source.instant);
    expect(told).to.deep.equal(['03:58:56.300Z']);
  });

  it('moves by the offset of a demonstration at once', () => {
    const {source, subject, told, tell} = setUp();
    subject.subscribe(tell, {every: 'day'});
    subject.setOffset(86_400_000 + 3000);
    expect(told).to.deep.equal(['04:00:00.300Z']);
    subject.setOffset(0);
    expect(told.length).to.equal(2);
    expect(source.running).to.equal(1);
  });

  it('keeps time for the others when one listener fails', () => {
    const {source, subject, told, tell} = setUp();
    const reported: unknown[] = [];
    const original = globalThis.reportError;
    globalThis.reportError = (error: unknown) => void reported.push(error);
    try {
      subject.subscribe(
        () => {
          throw new Error('broken');
        },
        {every: 'second'},
      );
      subject.subscribe(tell, {every: 'second'});
      source.pass(1000);
    } finally {
      globalThis.reportError = original;
    }
    expect([told.length, reported.length]).to.deep.equal([1, 1]);
  });

  it("waits by a timer of the page's for the true second", async () => {
    const {setTimeout} = window;
    const frozen = freezeClock(START);
    // How late a timer rings, a busy machine decides; for how long it was set, the clock.
    window.setTimeout = ((task: () => void, wait = 0) => {
      const ring = () => {
        Object.assign(clock, {now: () => at(START) + wait});
        task();
      };
      return setTimeout(ring, wait);
    }) as typeof setTimeout;
    try {
      const told = await new Promise<number>((resolve) => {
        const end = clock.subscribe(
          (now) => {
            end();
            resolve(now);
          },
          {every: 'second'},
        );
      });
      expect(told).to.equal(at('2027-05-01T03:59:58.000Z'));
    } finally {
      window.setTimeout = setTimeout;
      frozen.restore();
    }
  });
});

describe('time/clock-controller', () => {
  class ClockHost extends LitElement {
    renders = 0;
    readonly time = new ClockController(this, 'second');
    override render() {
      this.renders++;
      return String(this.time.now);
    }
  }
  customElements.define('test-clock-host', ClockHost);

  it('listens while connected, and again after a move', async () => {
    const frozen = freezeClock(START);
    const host = new ClockHost();
    try {
      document.body.append(host);
      await host.updateComplete;
      frozen.pass(1000);
      await host.updateComplete;
      expect(host.renders).to.equal(2);
      host.remove();
      frozen.pass(5000);
      await host.updateComplete;
      expect(host.renders).to.equal(2);
      document.body.append(host);
      frozen.pass(1000);
      await host.updateComplete;
      expect([host.renders, host.shadowRoot?.textContent]).to.deep.equal([3, String(at(START) + 7000)]);
    } finally {
      host.remove();
      frozen.restore();
    }
  });

  it('changes its pace at run time', async () => {
    const frozen = freezeClock(START);
    const host = new ClockHost();
    let ticks = 0;
    const pace = new ClockController(host, 'never', () => ticks++);
    try {
      document.body.append(host);
      frozen.pass(5000);
      expect(ticks).to.equal(0);
      pace.schedule('second');
      pace.schedule('second');
      frozen.pass(1000);
      expect(ticks).to.equal(1);
      pace.schedule('day', at(START) + 3_600_000);
      frozen.pass(1000);
      expect(ticks).to.equal(1);
      frozen.set(at(START) + 3_600_000);
      expect(ticks).to.equal(2);
      pace.schedule('never');
      frozen.pass(86_400_000);
      expect(ticks).to.equal(2);
    } finally {
      host.remove();
      frozen.restore();
    }
  });
});
